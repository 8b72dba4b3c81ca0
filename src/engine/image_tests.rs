//! Images: the right one is accepted, and nothing else.

use super::*;

fn image(body: &[u8]) -> Vec<u8> {
    let mut bytes = body.to_vec();
    bytes.extend_from_slice(&trailer::head(fangless_wire::VERSION, body.len() as u64));
    let segments: Vec<ImageHash> = bytes
        .chunks(SEGMENT as usize)
        .map(|part| blake3::hash(part).into())
        .collect();
    bytes.extend_from_slice(&trailer::combine(&segments));
    bytes
}

fn open(name: &str, bytes: &[u8], expected: ImageHash) -> Result<Verified, String> {
    let path = std::env::temp_dir().join(format!("fangless-{}-{name}", std::process::id()));
    std::fs::write(&path, bytes).unwrap();
    let opened = Verified::open(&path, Some(expected));
    std::fs::remove_file(&path).unwrap();
    opened.map_err(|error| error.problem)
}

fn stated(bytes: &[u8]) -> ImageHash {
    *bytes.last_chunk().unwrap()
}

#[test]
fn the_right_image_is_accepted() {
    let bytes = image(b"the module");
    assert!(open("right", &bytes, stated(&bytes)).is_ok());
}

#[test]
fn every_segment_of_a_large_image_counts() {
    let mut bytes = image(&vec![7; 5 * SEGMENT as usize + 1]);
    let right = stated(&bytes);
    assert!(open("large", &bytes, right).is_ok());
    for segment in 0..6 {
        bytes[segment * SEGMENT as usize] ^= 1;
        assert!(open("large", &bytes, right).is_err(), "segment {segment}");
        bytes[segment * SEGMENT as usize] ^= 1;
    }
    // Nor may two segments change places.
    let (first, second) = (3, SEGMENT as usize + 3);
    bytes[first] = 1;
    let changed = image(&bytes[..5 * SEGMENT as usize + 1]);
    bytes.swap(first, second);
    let swapped = image(&bytes[..5 * SEGMENT as usize + 1]);
    assert_ne!(stated(&changed), stated(&swapped));
}

#[test]
fn one_flipped_bit_anywhere_is_noticed() {
    let bytes = image(b"the module");
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 1 << (at % 8);
        assert!(
            open("flipped", &damaged, stated(&bytes)).is_err(),
            "byte {at}"
        );
    }
}

#[test]
fn an_attacker_who_fixes_the_hash_is_noticed() {
    let right = image(b"the module");
    let error = open("foreign", &image(b"another one"), stated(&right)).unwrap_err();
    assert!(error.contains("stale or foreign"), "{error}");
}

#[test]
fn every_cut_is_noticed() {
    let bytes = image(b"the module");
    for length in 0..bytes.len() {
        assert!(
            open("cut", &bytes[..length], stated(&bytes)).is_err(),
            "{length} bytes"
        );
        assert!(
            open("tail", &bytes[bytes.len() - length..], stated(&bytes)).is_err(),
            "{length} bytes"
        );
    }
}

#[test]
fn errors_say_what_and_what_to_do() {
    let missing = Verified::open(Path::new("/nowhere/guest.cwasm"), Some([0; HASH]))
        .unwrap_err()
        .to_string();
    assert!(
        missing.contains("/nowhere/guest.cwasm") && missing.contains("make guest"),
        "{missing}"
    );
    let stale = trailer::head(fangless_wire::VERSION + 1, 0);
    let mut bytes = stale.to_vec();
    bytes.extend_from_slice(&[0; HASH]);
    assert!(
        open("stale", &bytes, [0; HASH])
            .unwrap_err()
            .contains("stale")
    );
    let unbuilt = Verified::open(Path::new("/dev/null"), None)
        .unwrap_err()
        .to_string();
    assert!(unbuilt.contains("built without one"), "{unbuilt}");
}
