//! One line of the manager, and the person's turn.

use dioxus::prelude::*;

use super::line_answer::LineAnswer;
use super::voice_box::VoiceBox;
use super::voices::Voices;
use super::words::{line_words, tip_words};
use crate::i18n::{Texts, use_language, use_texts};
use crate::meeting::preparation::OpenMeeting;
use crate::meeting::rehearsal::{ManagerLine, OpenRehearsal, Rehearsal, RehearsalChange, RehearsalLine, Tip};
use crate::platform::speech;
use crate::platform::timer::{self, Timeout};
use crate::ui::{Button, IconName, Look, PageHeading, use_after_render, use_announcer};

/// No clock runs: the line stays until the person goes on. After a silence the person is asked for an answer, and may
/// have given it long before.
#[component]
pub(super) fn LineScreen(talk: OpenMeeting, open: OpenRehearsal, voices: Voices) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let announcer = use_announcer();
    let mut silence_over = use_signal(|| None::<u32>);
    let mut silence = use_hook(|| CopyValue::new(None::<Timeout>));
    let mut found = use_signal(|| 0);
    // Browsers find their voices a little after the page was loaded.
    use_hook(|| CopyValue::new(speech::on_voices(move || found += 1)));
    let _ = found();
    use_drop(speech::stop);
    let OpenRehearsal { rehearsal, onchange, .. } = open;
    let line = rehearsal.line().cloned().unwrap_or_default();
    let words = line_words(&line, texts);
    let Rehearsal { turn, paused, spoken, place, .. } = rehearsal;
    let voice = speech::has_voice(language.tag());
    let is_aloud = spoken && line.said() != Some(ManagerLine::Silence);
    let gap = rehearsal.manager.silence_after(line.said());
    let to_say = words.clone();
    use_after_render(format!("{turn}{paused}"), move || {
        silence.set(None);
        if paused || !is_aloud {
            speech::stop();
        } else {
            speech::say(&to_say, language.tag());
        }
        if gap > 0 && !paused {
            silence.set(Some(timer::after(gap * 1000, move || {
                silence_over.set(Some(turn));
                announcer.say(texts.rehearsal_what_do_you_say().to_string());
            })));
        }
    });
    if paused {
        return pause(onchange, texts);
    }
    let here = texts.rehearsal_place(place + 1, rehearsal.lines.len());
    let is_silent = gap > 0 && silence_over() != Some(turn);
    rsx! {
        PageHeading {
            text: here.clone(),
            subject: "{turn}",
            // Said once: by the voice, or by the reader.
            place: if is_aloud && voice { here } else { format!("{here}. {words}") },
        }
        p { class: "kicker", {texts.rehearsal_said()} }
        blockquote { class: "manager-says", p { dir: "auto", "{words}" } }
        if spoken && !voice && place == 0 {
            p { class: "hint", {texts.rehearsal_no_voice()} }
        }
        p { class: "lead",
            if is_silent { {texts.rehearsal_waiting()} } else { {texts.rehearsal_what_do_you_say()} }
        }
        p { class: "rehearsal-tip",
            strong { {texts.rehearsal_tip()} }
            " {tip_words(Tip::for_line(line.said()), texts)}"
        }
        for line in [line] {
            LineAnswer { key: "{line.id}", talk: talk.clone(), line: line.clone(), onchange }
        }
        {turns(&rehearsal, voices, onchange, texts)}
        VoiceBox { talk: talk.id.clone(), line: line_id(&rehearsal), voices }
    }
}

fn line_id(rehearsal: &Rehearsal) -> String {
    rehearsal.line().map(|line: &RehearsalLine| line.id.clone()).unwrap_or_default()
}

/// Next, again, a pause, back, and the end.
fn turns(rehearsal: &Rehearsal, voices: Voices, onchange: Callback<RehearsalChange>, texts: Texts) -> Element {
    let is_last = rehearsal.place + 1 >= rehearsal.lines.len();
    // A recording belongs to its line, so it ends with it.
    let go = move |change: RehearsalChange| {
        voices.stop();
        onchange.call(change);
    };
    rsx! {
        div { class: "actions",
            Button { look: Look::Primary, icon: IconName::Forward, onpress: move |()| go(RehearsalChange::Next),
                if is_last { {texts.rehearsal_last()} } else { {texts.rehearsal_next()} }
            }
            Button { onpress: move |()| go(RehearsalChange::Again), {texts.rehearsal_again()} }
            Button { onpress: move |()| go(RehearsalChange::Pause), {texts.rehearsal_pause()} }
            if rehearsal.place > 0 {
                Button { icon: IconName::Back, onpress: move |()| go(RehearsalChange::Back), {texts.rehearsal_back()} }
            }
            if !is_last {
                Button { look: Look::Quiet, onpress: move |()| go(RehearsalChange::Stop), {texts.rehearsal_stop()} }
            }
        }
    }
}

fn pause(onchange: Callback<RehearsalChange>, texts: Texts) -> Element {
    rsx! {
        PageHeading { text: texts.rehearsal_paused().to_string(), subject: "paused" }
        p { class: "lead", {texts.rehearsal_paused_lead()} }
        div { class: "actions",
            Button { look: Look::Primary, icon: IconName::Forward, onpress: move |()| onchange.call(RehearsalChange::GoOn), {texts.rehearsal_go_on()} }
            Button { look: Look::Quiet, onpress: move |()| onchange.call(RehearsalChange::Stop), {texts.rehearsal_stop()} }
        }
    }
}
