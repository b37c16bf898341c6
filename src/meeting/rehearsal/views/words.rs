//! What stands in the language files for managers, lines, answers and tips.

use crate::i18n::Texts;
use crate::meeting::rehearsal::{Manager, ManagerLine, RehearsalLine, Sure, Tip};
use crate::work::Country;

/// The words of the line of this name; `None` when the app has no such line.
pub fn said_words(name: &str, texts: Texts) -> Option<String> {
    ManagerLine::from_code(name).map(|line| manager_says(line, texts).to_owned())
}

/// What the manager says.
pub fn manager_says(line: ManagerLine, texts: Texts) -> &'static str {
    match line {
        ManagerLine::ShortOfPeople => texts.manager_short_of_people(),
        ManagerLine::NoLightWork => texts.manager_no_light_work(),
        ManagerLine::LookFine => texts.manager_look_fine(),
        ManagerLine::WhatExactly => texts.manager_what_exactly(),
        ManagerLine::Everybody => texts.manager_everybody(),
        ManagerLine::EveryoneWillAsk => texts.manager_everyone_will_ask(),
        ManagerLine::TooExpensive => texts.manager_too_expensive(),
        ManagerLine::WhenFully => texts.manager_when_100(),
        ManagerLine::FullOrNot => texts.manager_full_or_not(),
        ManagerLine::AskHr => texts.manager_ask_hr(),
        ManagerLine::NoTime => texts.manager_no_time(),
        ManagerLine::Colleagues => texts.manager_colleagues(),
        ManagerLine::SignThis => texts.manager_sign_this(),
        ManagerLine::Contract => texts.manager_contract(),
        ManagerLine::Silence => texts.manager_silence(),
        ManagerLine::Painkillers => texts.manager_painkillers(),
        ManagerLine::Party => texts.manager_party(),
        ManagerLine::OkDoIt => texts.manager_ok_do_it(),
    }
}

/// What one can answer. Who pays a part is not the same in every country.
pub(crate) fn possible_answer(line: ManagerLine, country: Country, texts: Texts) -> &'static str {
    match line {
        ManagerLine::ShortOfPeople => texts.manager_short_of_people_answer(),
        ManagerLine::NoLightWork => texts.manager_no_light_work_answer(),
        ManagerLine::LookFine => texts.manager_look_fine_answer(),
        ManagerLine::WhatExactly => texts.manager_what_exactly_answer(),
        ManagerLine::Everybody => texts.manager_everybody_answer(),
        ManagerLine::EveryoneWillAsk => texts.manager_everyone_will_ask_answer(),
        ManagerLine::TooExpensive => match country {
            Country::Belgium => texts.manager_too_expensive_answer_be(),
            Country::UnitedKingdom => texts.manager_too_expensive_answer_uk(),
            Country::Netherlands => texts.manager_too_expensive_answer(),
        },
        ManagerLine::WhenFully => texts.manager_when_100_answer(),
        ManagerLine::FullOrNot => texts.manager_full_or_not_answer(),
        ManagerLine::AskHr => texts.manager_ask_hr_answer(),
        ManagerLine::NoTime => texts.manager_no_time_answer(),
        ManagerLine::Colleagues => texts.manager_colleagues_answer(),
        ManagerLine::SignThis => texts.manager_sign_this_answer(),
        ManagerLine::Contract => texts.manager_contract_answer(),
        ManagerLine::Silence => texts.manager_silence_answer(),
        ManagerLine::Painkillers => texts.manager_painkillers_answer(),
        ManagerLine::Party => texts.manager_party_answer(),
        ManagerLine::OkDoIt => texts.manager_ok_do_it_answer(),
    }
}

pub(crate) fn manager_name(manager: Manager, texts: Texts) -> &'static str {
    match manager {
        Manager::Friendly => texts.rehearsal_manager_friendly(),
        Manager::Hurried => texts.rehearsal_manager_hurried(),
        Manager::Doubtful => texts.rehearsal_manager_doubtful(),
        Manager::Angry => texts.rehearsal_manager_angry(),
        Manager::Silent => texts.rehearsal_manager_silent(),
    }
}

/// How this manager behaves: a stage direction.
pub(crate) fn manager_plays(manager: Manager, texts: Texts) -> &'static str {
    match manager {
        Manager::Friendly => texts.rehearsal_play_friendly(),
        Manager::Hurried => texts.rehearsal_play_hurried(),
        Manager::Doubtful => texts.rehearsal_play_doubtful(),
        Manager::Angry => texts.rehearsal_play_angry(),
        Manager::Silent => texts.rehearsal_play_silent(),
    }
}

pub(crate) fn tip_words(tip: Tip, texts: Texts) -> &'static str {
    match tip {
        Tip::Breathe => texts.rehearsal_tip_breathe(),
        Tip::OnePoint => texts.rehearsal_tip_one_point(),
        Tip::AndNotBut => texts.rehearsal_tip_and(),
        Tip::SameWords => texts.rehearsal_tip_same_words(),
        Tip::Pause => texts.rehearsal_tip_pause(),
        Tip::NoAnswerNow => texts.rehearsal_tip_no_answer_now(),
        Tip::EndWithDate => texts.rehearsal_tip_end_date(),
    }
}

pub(super) fn sure_words(sure: Sure, texts: Texts) -> &'static str {
    match sure {
        Sure::Say => texts.rehearsal_sure_say(),
        Sure::Calm => texts.rehearsal_sure_calm(),
        Sure::Agree => texts.rehearsal_sure_agree(),
    }
}

/// The line as it is shown: the app's, or the person's own words.
pub(super) fn line_words(line: &RehearsalLine, texts: Texts) -> String {
    match line.said() {
        Some(said) => manager_says(said, texts).to_owned(),
        None if line.own.is_empty() => texts.rehearsal_own_empty().to_owned(),
        None => line.own.clone(),
    }
}
