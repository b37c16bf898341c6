//! Screenshots, for people to look at.

use std::env;
use std::fs;
use std::path::PathBuf;

use super::Phone;

impl Phone {
    /// A picture of the screen in the folder `REPRISE_SHOTS`, if there is one.
    pub(crate) async fn shot(&self, name: &str) {
        let Some(folder) = env::var_os("REPRISE_SHOTS").map(PathBuf::from) else { return };
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join(format!("{name}-{:?}.png", self.engine).to_lowercase());
        let picture = self.session().screenshot_as_png().await.unwrap();
        fs::write(file, picture).unwrap();
    }
}
