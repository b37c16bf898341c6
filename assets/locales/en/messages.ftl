### Short messages around a talk (domain.md §1.4, §4.7, §4.10). What goes to the manager stands under "The words".

message-title-contact = A first message
message-title-ask = Ask for a talk
message-title-confirm = Confirm what was agreed
message-title-visit = Ask for a workplace visit
message-lead-contact = Been out of touch for a while? A short message is a good first step. It needs no reasons and no excuses.
message-lead-ask = Choose how it sounds, and change what you like. The reason can wait until the talk.
message-lead-confirm = Best on the same day. Then both of you have the same words on paper.
message-lead-visit = Only for Belgium. An ergonomist looks at your work with you, for half a day. Your employer asks for it.
message-belgium-only = This message is about a Belgian programme. You can choose your country in the settings.
message-visit-tells = This message tells your employer that you follow the back programme. Whether you send it is up to you.
message-visit-read = Read it in your language
message-confirm-empty = No agreement is written down yet. As soon as there is one, it stands in this message.
message-tone = How does it sound?
message-tone-short = Short
message-tone-friendly = Friendly
message-tone-formal = Formal
message-language = Language of the message
message-text = Your message
message-text-hint = Read it once more, and change it until it sounds like you.
message-behind = What you wrote down for this talk has changed since you began this text. Your text stays as it is. The proposal shows the new words.
message-drop = Back to the proposal
message-dropped = This is the proposal again.
message-copy = Copy the message
message-words = In this text are words that people often keep to themselves: { $words }. You decide.
message-not-sent = Nothing is sent by itself. You copy or share the text, and you choose where it goes.
message-to-overview = To all talks

## The words

message-hello = Hello,
message-dear = Dear manager,
message-regards = Kind regards
message-regards-formal = Yours sincerely
message-contact = We have not spoken for a while. I would like to be in touch again, and to hear how things are going at work.
message-contact-ask = I would also like to look with you at how my work can go well, step by step. Could we call or meet for ten minutes? Let me know what suits you.
message-ask-short = I would like to talk with you about my work.
message-ask-friendly = I hope you are well. I would like to sit down with you and talk about my work. I have written down what goes well, and a few ideas that may help the team too.
message-ask-formal = I would like to ask you for a meeting about my work. I would like to discuss which tasks go well, which tasks are difficult, and which changes are possible. I will bring my proposals in writing.
message-ask-aim = My aim for this talk: { $aim }
message-when-at = Would { $day } at { $time } suit you?
message-when = Would { $day } suit you?
message-when-open = Which day this week or next week suits you?
message-half-hour = Half an hour is enough.
message-minutes = { $minutes ->
    [one] { $minutes } minute is enough.
   *[other] { $minutes } minutes are enough.
}
message-thanks = Thank you.
message-thanks-friendly = Thank you for making time.
message-thanks-formal = Thank you for your time. I look forward to your answer.
message-confirm-thanks = Thank you for our talk.
message-confirm-thanks-on = Thank you for our talk on { $day }.
message-confirm-agreed = This is what we agreed:
message-confirm-none = Shall we write down together what we agreed, and when we talk again?
message-confirm-ask = Did you understand something differently? Then please let me know.
message-agreed-task = For: { $task }
message-agreed-who = Who: { $who }
message-agreed-from-until = From { $from } up to and including { $until }
message-agreed-from = From { $from }
message-agreed-until = Up to and including { $until }
message-agreed-check = We look again on { $day }
message-agreed-check-at = We look again on { $day } at { $time }
message-agreed-signs = It works when: { $signs }
message-agreed-if-not = If it does not work: { $words }
message-reminder-agreed = On { $day } we agreed:
message-reminder-ask = As far as I can see, it has not been done yet. I know that a lot is going on. By which day could it be arranged?
message-reminder-help = If something stands in the way, I am glad to think along.
message-visit-what = I follow the back programme of Fedris. A visit to my workplace is part of it: an ergonomist of the external prevention service comes for half a day. We look together at how I work, at the equipment, and at what can be easier.
message-visit-money = You ask for the visit and pay it first. Afterwards you get a fixed amount back from Fedris, with one form.
message-visit-why = What it brings:
message-visit-reasons = The first steps are often small and cheap.|The advice helps everybody who does this task.|A good adjustment can prevent absence.|You get a report with clear proposals.
message-visit-ask = Would you like to ask for this visit? The occupational physician can tell you more about it.
