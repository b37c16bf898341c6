//! How the player sounds, feels and paces.

use dioxus::prelude::*;

use crate::exercises::booklet::typed;
use crate::exercises::player::{PlayerChoice, PlayerSettings};
use crate::i18n::{use_language, use_texts};
use crate::platform::speech;
use crate::storage::use_store;
use crate::ui::{ChoiceCards, ChoiceOption, NumberField};

/// A switch for each; behind one press.
#[component]
pub(super) fn PlayerSwitches(settings: PlayerSettings) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let mut voices = use_signal(|| 0);
    // Browsers find their voices a little after the page was loaded.
    use_hook(|| CopyValue::new(speech::on_voices(move || voices += 1)));
    let _ = voices();
    let choose = move |choice: PlayerChoice| {
        let _ = store.update(&PlayerSettings::key(), |settings| choice.apply(settings.unwrap_or_default()));
    };
    let switches = [
        ("sound", texts.player_sound(), settings.sound),
        ("vibration", texts.player_vibration(), settings.vibration),
        ("speech", texts.player_speech(), settings.speech),
        ("awake", texts.player_keep_awake(), settings.keep_awake),
        ("free", texts.player_hands_free(), settings.hands_free),
    ];
    let option =
        |(code, text, _): &(&str, &str, bool)| ChoiceOption { code: (*code).to_owned(), text: (*text).to_owned() };
    let on = switches.iter().filter(|(_, _, on)| *on).map(|(code, ..)| (*code).to_owned());
    rsx! {
        details {
            summary { {texts.player_settings()} }
            p { class: "visually-hidden", id: "player-switches", {texts.player_settings()} }
            ChoiceCards {
                id: "player-switch",
                labelled_by: "player-switches",
                several: true,
                options: switches.iter().map(option).collect::<Vec<_>>(),
                chosen: on.collect::<Vec<_>>(),
                onchange: move |(code, on): (String, bool)| choose(match code.as_str() {
                    "sound" => PlayerChoice::Sound(on),
                    "vibration" => PlayerChoice::Vibration(on),
                    "speech" => PlayerChoice::Speech(on),
                    "awake" => PlayerChoice::KeepAwake(on),
                    _ => PlayerChoice::HandsFree(on),
                }),
            }
            if settings.speech && !speech::has_voice(language.tag()) {
                p { class: "hint", {texts.player_no_voice()} }
            }
            NumberField {
                id: "rest-seconds",
                label: texts.player_rest_seconds().to_string(),
                hint: texts.player_from_next().to_string(),
                value: settings.rest_seconds.to_string(),
                unit: texts.player_unit_seconds().to_string(),
                whole: true,
                oninput: move |raw: String| {
                    if let Ok(Some(seconds)) = typed(&raw) {
                        choose(PlayerChoice::RestSeconds(seconds));
                    }
                },
            }
            if settings.hands_free {
                NumberField {
                    id: "rep-seconds",
                    label: texts.player_rep_seconds().to_string(),
                    value: settings.rep_seconds.to_string(),
                    unit: texts.player_unit_seconds().to_string(),
                    whole: true,
                    oninput: move |raw: String| {
                        if let Ok(Some(seconds)) = typed(&raw) {
                            choose(PlayerChoice::RepSeconds(seconds));
                        }
                    },
                }
            }
        }
    }
}
