//! The parts that can be deleted by themselves.

use dioxus::prelude::*;

use super::delete_feature::DeleteFeature;
use super::words::{delete, means, name};
use crate::i18n::use_texts;
use crate::storage::backup::Feature;
use crate::ui::{Button, IconName, ItemList, Look};

/// Each part with what belongs to it, and the way to delete it.
#[component]
pub(super) fn DeleteParts() -> Element {
    let texts = use_texts();
    let mut asking = use_signal(|| None::<Feature>);
    rsx! {
        h3 { {texts.delete_part_heading()} }
        p { {texts.delete_part_explained()} }
        ItemList {
            for feature in Feature::ALL {
                li { key: "{feature.code()}",
                    strong { {name(feature, texts)} }
                    p { class: "hint", {means(feature, texts)} }
                    Button {
                        id: "delete-{feature.code()}-button",
                        look: Look::Danger,
                        icon: IconName::Delete,
                        onpress: move |()| asking.set(Some(feature)),
                        {delete(feature, texts)}
                    }
                }
            }
        }
        if let Some(feature) = asking() {
            DeleteFeature { feature, onclose: move |()| asking.set(None) }
        }
    }
}
