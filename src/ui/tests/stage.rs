//! Renders components without a browser, and takes the HTML apart.

use std::rc::Rc;

use dioxus::prelude::*;

use crate::i18n::Language;
use crate::ui::Announcer;
use crate::work::Country;

/// The HTML of a view in this language.
pub(crate) fn render(language: Language, view: impl Fn() -> Element + 'static) -> String {
    render_in(language, Country::default(), view)
}

/// The HTML of a view, with what the app provides to every page.
pub(crate) fn render_in(language: Language, country: Country, view: impl Fn() -> Element + 'static) -> String {
    type Props = (Language, Country, Rc<dyn Fn() -> Element>);
    let stage = |(language, country, view): Props| {
        use_context_provider(|| Signal::new(language));
        use_context_provider(|| Signal::new(country));
        Announcer::provide();
        view()
    };
    let props: Props = (language, country, Rc::new(view));
    let mut dom = VirtualDom::new_with_props(stage, props);
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}

/// An element as it stands in the HTML.
#[derive(Debug)]
pub(crate) struct Tag {
    attributes: Vec<(String, String)>,
    /// What is inside, for elements that do not stand in one of their own kind.
    inner: String,
}

impl Tag {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> String {
        text_of(&self.inner)
    }

    pub(crate) fn is_on(&self, name: &str) -> bool {
        self.attribute(name).is_some_and(|value| value != "false")
    }
}

/// All elements with this name, in order.
pub(crate) fn elements(html: &str, name: &str) -> Vec<Tag> {
    let opening = format!("<{name}");
    let starts = html.match_indices(&opening).map(|(at, _)| &html[at + opening.len()..]);
    starts
        .filter(|rest| rest.starts_with([' ', '>', '/']))
        .map(|rest| {
            let (attributes, after) = attributes(rest);
            let inner = after.split_once(&format!("</{name}>")).map_or("", |(inner, _)| inner);
            Tag { attributes, inner: inner.to_owned() }
        })
        .collect()
}

/// The one element with this id, of whatever kind.
#[track_caller]
pub(crate) fn by_id(html: &str, id: &str) -> Tag {
    let at = html.find(&format!(" id=\"{id}\"")).unwrap_or_else(|| panic!("no {id} in {html}"));
    let start = html[..at].rfind('<').expect("inside a tag");
    let name = html[start + 1..].split([' ', '>', '/']).next().expect("a name");
    elements(&html[start..], name).remove(0)
}

/// What is read: the text between the tags.
pub(crate) fn text_of(html: &str) -> String {
    let text: String = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect();
    unescaped(&text)
}

fn attributes(mut rest: &str) -> (Vec<(String, String)>, &str) {
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start_matches([' ', '/']);
        if let Some(after) = rest.strip_prefix('>') {
            return (found, after);
        }
        let end = rest.find(['=', ' ', '/', '>']).expect("an end of the tag");
        let name = rest[..end].to_owned();
        rest = &rest[end..];
        let value = match rest.strip_prefix("=\"") {
            Some(quoted) => {
                let (value, after) = quoted.split_once('"').expect("a closing quote");
                rest = after;
                value
            }
            None => match rest.strip_prefix('=') {
                Some(bare) => {
                    let end = bare.find([' ', '>', '/']).expect("an end of the tag");
                    rest = &bare[end..];
                    &bare[..end]
                }
                None => "",
            },
        };
        found.push((name, unescaped(value)));
    }
}

fn unescaped(text: &str) -> String {
    [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")]
        .iter()
        .fold(text.to_owned(), |text, (escaped, plain)| text.replace(escaped, plain))
}

#[test]
fn html_is_taken_apart() {
    let html =
        r#"<p>a</p><input id="x" checked=true disabled/><p class="b &#38; c" id="y">d<b>e</b> &#60;</p><pre>f</pre>"#;
    let paragraphs = elements(html, "p");
    assert_eq!(paragraphs.len(), 2);
    assert_eq!(paragraphs[1].attribute("class"), Some("b & c"));
    assert_eq!(paragraphs[1].text(), "de <");
    let input = by_id(html, "x");
    assert!(input.is_on("checked") && input.is_on("disabled") && !input.is_on("readonly"));
    assert_eq!(by_id(html, "y").text(), "de <");
    assert_eq!(text_of(html), "ade <f");
}
