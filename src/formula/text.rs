//! Texts as the machine computes them.
//!
//! In: texts. Out: what RustPython 0.6 makes of them, or nothing: for letters and spaces only of ASCII,
//! and positions only where a character is a byte. Must not: write text whose length it has not bounded.

/// What Python takes for space, within ASCII.
fn is_space(c: char) -> bool {
    matches!(c, '\t'..='\r' | '\x1c'..=' ')
}

fn ascii(text: &str) -> Option<&str> {
    text.is_ascii().then_some(text)
}

pub(super) fn upper(text: &str) -> Option<String> {
    ascii(text).map(str::to_ascii_uppercase)
}

pub(super) fn lower(text: &str) -> Option<String> {
    ascii(text).map(str::to_ascii_lowercase)
}

/// The first letter of each run of letters is large, the others are small.
pub(super) fn title(text: &str) -> Option<String> {
    let mut within = false;
    let titled = ascii(text)?.chars().map(|c| {
        let titled = if within {
            c.to_ascii_lowercase()
        } else {
            c.to_ascii_uppercase()
        };
        within = c.is_ascii_alphabetic();
        titled
    });
    Some(titled.collect())
}

pub(super) fn strip(text: &str, left: bool, right: bool) -> Option<&str> {
    let text = ascii(text)?;
    let text = if left {
        text.trim_start_matches(is_space)
    } else {
        text
    };
    Some(if right {
        text.trim_end_matches(is_space)
    } else {
        text
    })
}

/// `text.replace(old, new)`, of at most so many bytes.
pub(super) fn replace(text: &str, old: &str, new: &str, most: usize) -> Option<String> {
    let found = text.len().checked_div(old.len())?;
    let fits = found.checked_mul(new.len())?.checked_add(text.len())? <= most;
    fits.then(|| text.replace(old, new))
}

/// `text * times`, of at most so many bytes.
pub(super) fn repeat(text: &str, times: i64, most: usize) -> Option<String> {
    // The machine's sizes have 32 bits, below zero as well.
    let times = i32::try_from(times).ok()?.max(0) as usize;
    let fits = text.len().checked_mul(times)? <= most;
    fits.then(|| text.repeat(times))
}

/// `text[place]`
pub(super) fn index(text: &str, place: i64) -> Option<&str> {
    let length = text.len() as i64;
    let place = if place < 0 {
        place.checked_add(length)?
    } else {
        place
    };
    let place = usize::try_from(place).ok()?;
    ascii(text)?.get(place..place.checked_add(1)?)
}

/// `text[from:to]`
pub(super) fn slice(text: &str, from: Option<i64>, to: Option<i64>) -> Option<&str> {
    let text = ascii(text)?;
    let length = text.len() as i64;
    let place = |bound: i64| {
        let bound = if bound < 0 {
            bound.saturating_add(length)
        } else {
            bound
        };
        bound.clamp(0, length) as usize
    };
    let (from, to) = (from.map_or(0, place), to.map_or(text.len(), place));
    Some(text.get(from..to).unwrap_or(""))
}

/// `str(value)`, unless the machine may prefer the other of two texts that are equally near.
pub(super) fn of_float(value: f64) -> Option<String> {
    if value.is_nan() {
        return Some("nan".to_owned());
    }
    if value.is_infinite() {
        return Some(if value > 0.0 { "inf" } else { "-inf" }.to_owned());
    }
    let scientific = format!("{value:e}");
    let (digits, exponent) = scientific.split_once('e')?;
    let exponent: i32 = exponent.parse().ok()?;
    let last = digits.chars().last()?.to_digit(10)?;
    if last % 2 == 1 && digits.len() > 15 {
        let before = &digits[..digits.len() - 1];
        let even = format!("{before}{}e{exponent}", last - 1);
        if even.parse() == Ok(value) {
            return None;
        }
    }
    if (-4..16).contains(&exponent) {
        let text = value.to_string();
        let whole = if text.contains('.') { "" } else { ".0" };
        return Some(text + whole);
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    Some(format!("{digits}e{sign}{:02}", exponent.abs()))
}

/// `f'{value:.2f}'` with so many digits.
pub(super) fn fixed(value: f64, digits: i64) -> Option<String> {
    let digits = usize::try_from(digits)
        .ok()
        .filter(|digits| *digits <= 15)?;
    value.is_finite().then(|| format!("{value:.digits$}"))
}
