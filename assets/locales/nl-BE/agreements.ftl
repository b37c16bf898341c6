### Alleen wat in Vlaanderen anders wordt gezegd.

agreement-what-hint = Eén ding tegelijk. Bijvoorbeeld: niet meer dan 10 kg heffen.
agreement-confirmed = Schriftelijk bevestigd op
agreement-next-nl = de personeelsdienst (HR): zij kennen de regels van het bedrijf|de bedrijfsarts: u mag zelf naar het open spreekuur|de ondernemingsraad of uw vakbond|UWV: daar kunt u een deskundigenoordeel vragen
agreement-next-be = de personeelsdienst (HR): zij kennen het arbeidsreglement|de arbeidsarts: u mag zelf een spontane raadpleging vragen|uw vakbond of de preventieadviseur|de inspectie Toezicht op het Welzijn op het Werk (TWW)
agreement-next-uk = de personeelsdienst (HR): zij kennen de regels van het bedrijf|de bedrijfsgezondheidsdienst (occupational health), als uw werk die heeft|uw vakbond|Acas: gratis en onafhankelijk advies over werk
agreement-helps-said = Helpt: { $number } op 10
