//! A keyboard, for those who use nothing else.

use serde_json::{Value, json};
use thirtyfour::By;

use super::{Engine, Phone};

/// Keys as `WebDriver` numbers them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    Tab,
    Enter,
    Escape,
    Space,
    Down,
}

impl Key {
    fn code(self) -> char {
        match self {
            Self::Tab => '\u{E004}',
            Self::Enter => '\u{E007}',
            Self::Escape => '\u{E00C}',
            Self::Space => ' ',
            Self::Down => '\u{E015}',
        }
    }
}

const SHIFT: char = '\u{E008}';
const CONTROL: char = '\u{E009}';

impl Phone {
    pub(crate) async fn press(&self, key: Key) {
        self.keys(vec![down(key.code()), up(key.code())]).await;
    }

    pub(crate) async fn press_with_shift(&self, key: Key) {
        self.keys(vec![down(SHIFT), down(key.code()), up(key.code()), up(SHIFT)]).await;
    }

    pub(crate) async fn press_with_control(&self, letter: char) {
        self.keys(vec![down(CONTROL), down(letter), up(letter), up(CONTROL)]).await;
    }

    /// Types into whatever has the focus.
    pub(crate) async fn type_text(&self, words: &str) {
        self.keys(words.chars().flat_map(|letter| [down(letter), up(letter)]).collect()).await;
    }

    /// Presses Tab until the focus is on the target: as many times as it takes, but not for ever.
    pub(crate) async fn tab_to(&self, target: &By) {
        let wanted = self.find(target).await.to_json().unwrap();
        let mut passed = Vec::new();
        for _ in 0..80 {
            if self.ask("return document.activeElement === arguments[0]", vec![wanted.clone()]).await == true {
                return;
            }
            self.press(Key::Tab).await;
            passed.push(self.focus_name().await);
        }
        panic!("no way to {target:?} with Tab; passed {passed:#?}");
    }

    /// What has the focus: id, or else its words.
    pub(crate) async fn focus_name(&self) -> String {
        let script = "const at = document.activeElement;
            return at ? at.id || at.getAttribute('aria-label') || at.innerText : 'nothing'";
        self.ask(script, vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    async fn keys(&self, actions: Vec<Value>) {
        // WebKit's driver drops keys when thousands of events come as one.
        let at_once = if self.engine == Engine::WebKit { 60 } else { 600 };
        for actions in actions.chunks(at_once) {
            self.perform(json!([{ "type": "key", "id": "keyboard", "actions": actions }])).await;
        }
    }
}

fn down(key: char) -> Value {
    json!({ "type": "keyDown", "value": key })
}

fn up(key: char) -> Value {
    json!({ "type": "keyUp", "value": key })
}
