//! Work that waits for the screen.

use std::cell::RefCell;
use std::rc::Rc;

use dioxus::core::NoOpMutations;
use dioxus::prelude::*;

use crate::ui::use_after_render;

#[test]
fn work_is_done_after_rendering_and_again_only_for_another_subject() {
    type Log = Rc<RefCell<Vec<String>>>;
    let (log, subject) = (Log::default(), Rc::new(RefCell::new("a".to_owned())));
    let app = |(log, subject): (Log, Rc<RefCell<String>>)| {
        let subject = subject.borrow().clone();
        log.borrow_mut().push(format!("{subject} rendered"));
        let mut done = use_signal(|| 0);
        use_after_render(subject.clone(), move || {
            // Inside the component, where signals can be written and tasks be started.
            done += 1;
            spawn(async {});
            log.borrow_mut().push(format!("{subject} done, {done}"));
        });
        VNode::empty()
    };
    let mut dom = VirtualDom::new_with_props(app, (log.clone(), subject.clone()));
    let work = |dom: &mut VirtualDom| {
        for _ in 0..3 {
            dom.process_events();
            dom.render_immediate(&mut NoOpMutations);
        }
        log.take().into_iter().filter(|line| line.contains("done")).collect::<Vec<String>>()
    };
    dom.rebuild_in_place();
    assert_eq!(log.take(), ["a rendered"]);
    assert_eq!(work(&mut dom), ["a done, 1"]);
    dom.mark_dirty(ScopeId::APP);
    assert_eq!(work(&mut dom), Vec::<String>::new());
    subject.replace("b".to_owned());
    dom.mark_dirty(ScopeId::APP);
    assert_eq!(work(&mut dom), ["b done, 2"]);
}
