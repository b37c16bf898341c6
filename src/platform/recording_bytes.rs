//! A recording as bytes, and back.

#[cfg(target_family = "wasm")]
mod browser {
    use js_sys::{Array, Uint8Array};

    use crate::platform::by_name::{call, construct, get, object, settled};
    use crate::platform::voice_recording::Recording;

    impl Recording {
        /// What the browser calls this kind of file.
        pub fn kind(&self) -> String {
            get(&self.blob, "type").and_then(|kind| kind.as_string()).unwrap_or_default()
        }

        /// Kind and bytes; `None` where the browser does not give them.
        pub async fn to_bytes(&self) -> Option<(String, Vec<u8>)> {
            let buffer = settled(call(&self.blob, "arrayBuffer", &[])).await.ok()?;
            Some((self.kind(), Uint8Array::new(&buffer).to_vec()))
        }

        /// The recording again.
        pub fn of_bytes(kind: &str, bytes: &[u8], seconds: u32) -> Option<Self> {
            let pieces = Array::of1(&Uint8Array::from(bytes));
            let blob = construct("Blob", &[pieces.into(), object(&[("type", kind.into())])])?;
            Some(Self { blob, seconds })
        }
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    use crate::platform::voice_recording::Recording;

    impl Recording {
        /// What the browser calls this kind of file.
        pub fn kind(&self) -> String {
            String::new()
        }

        /// Kind and bytes; `None` where the browser does not give them.
        #[expect(clippy::unused_async, reason = "as in browsers")]
        pub async fn to_bytes(&self) -> Option<(String, Vec<u8>)> {
            None
        }

        /// The recording again.
        pub fn of_bytes(_kind: &str, _bytes: &[u8], _seconds: u32) -> Option<Self> {
            None
        }
    }
}
