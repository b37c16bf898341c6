//! Screenshots, for people to look at.

use std::env;
use std::fs;
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

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

    /// A picture of the whole page. Chromium only.
    pub(crate) async fn long_shot(&self, name: &str) {
        let Some(folder) = env::var_os("REPRISE_SHOTS").map(PathBuf::from) else { return };
        fs::create_dir_all(&folder).unwrap();
        let options = serde_json::json!({ "captureBeyondViewport": true });
        let answer = self.session().cdp().send_raw("Page.captureScreenshot", options).await.unwrap();
        let picture = STANDARD.decode(answer["data"].as_str().unwrap()).unwrap();
        fs::write(folder.join(format!("{name}.png")), picture).unwrap();
    }
}
