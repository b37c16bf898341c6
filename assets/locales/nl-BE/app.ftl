### Only what is said differently in Flanders; the rest comes from nl.ftl.

line-no-replacement = Deze app vervangt uw arts of kinesitherapeut niet. U krijgt geen diagnose en geen persoonlijk behandeladvies.
line-sick-leave = Blijft u beter thuis? Dat kan de app niet zeggen. Praat met uw huisarts, de arbeidsarts of de personeelsdienst.
signs-soon-heading = Ga naar uw huisarts of kinesitherapeut
signs-soon-body = Het is na enkele weken niet beter, het wordt erger, of u bent ongerust.
sign-immunity = nieuwe pijn terwijl u cortisone neemt, drugs spuit of weinig weerstand hebt
sign-weight = u vermagert zonder reden
sign-accident = het begon na een zware val of een ongeval
today-start-body = Beantwoord enkele vragen over uw werk. Uw kinesitherapeut ziet dan meteen hoe uw dag eruitziet.
today-done-body = Neem ze mee naar uw kinesitherapeut, op papier of op dit scherm.
work-lead = Uw werk en uw klacht kunnen met elkaar te maken hebben. Met deze vragen zien u en uw kinesitherapeut hoe.
start-purpose = Zo zien u en uw kinesitherapeut het verband tussen uw werk en uw klacht. Op het einde hebt u één blad om mee te nemen.
open-explained = Kreeg u van uw kinesitherapeut een vragenlijst als bestand? Open die hier. Ze blijft op dit toestel.
summary-lead = Eén blad voor uw kinesitherapeut. Er wordt niets verstuurd: u print, kopieert, deelt of toont het zelf.
sheet-title = Samenvatting voor mijn kinesitherapeut
