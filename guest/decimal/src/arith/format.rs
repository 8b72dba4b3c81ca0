//! Format specifications: `[[fill]align][sign][z][#][0][width][,_][.precision[,_]][type]`.
//!
//! In: the specification. Out: the number as text.
//!
//! Must not: make text that is longer than a coefficient may be; that is out of memory.

use super::{Context, MAX_DIGITS, Number, signal::OUT_OF_MEMORY, text::place_point};

/// A specification that has been read.
#[derive(Clone, Debug)]
pub struct Spec {
    fill: char,
    align: char,
    sign: Option<char>,
    no_negative_zero: bool,
    alternate: bool,
    zero_padded: bool,
    width: i64,
    separator: Option<char>,
    precision: Option<i64>,
    fraction_separator: Option<char>,
    kind: Option<char>,
}

/// What is left to read.
struct Reader<'a>(&'a str);

impl Reader<'_> {
    fn one_of(&mut self, wanted: &str) -> Option<char> {
        let next = self.0.chars().next().filter(|c| wanted.contains(*c))?;
        self.0 = &self.0[next.len_utf8()..];
        Some(next)
    }

    /// A number, saturated; none if there is no digit.
    fn number(&mut self) -> Option<i64> {
        let mut value = None;
        while let Some(digit) = self.one_of("0123456789") {
            let digit = i64::from(digit as u32 - '0' as u32);
            value = Some((value.unwrap_or(0) * 10 + digit).min(i64::MAX / 20));
        }
        value
    }
}

impl Spec {
    /// Reads a specification; none if it is not one.
    pub fn parse(text: &str) -> Option<Self> {
        let mut reader = Reader(text);
        let mut fill = None;
        let mut align = None;
        let mut ahead = text.chars();
        if let (Some(first), Some(second)) = (ahead.next(), ahead.next())
            && "<>=^".contains(second)
        {
            (fill, align) = (Some(first), Some(second));
            reader.0 = ahead.as_str();
        } else {
            align = reader.one_of("<>=^").or(align);
        }
        let sign = reader.one_of("+- ");
        let no_negative_zero = reader.one_of("z").is_some();
        let alternate = reader.one_of("#").is_some();
        let zero_padded = reader.one_of("0").is_some();
        if zero_padded && align.is_some() {
            return None;
        }
        let width = reader.number().unwrap_or(0);
        let separator = reader.one_of(",_");
        let (mut precision, mut fraction_separator) = (None, None);
        if reader.one_of(".").is_some() {
            precision = reader.number();
            fraction_separator = reader.one_of(",_");
            if precision.is_none() && fraction_separator.is_none() {
                return None;
            }
        }
        let kind = reader.one_of("eEfFgGn%");
        if !reader.0.is_empty() || kind == Some('n') && separator.is_some() {
            return None;
        }
        // Without a locale, `n` is `g`; and no digit at all is no precision for `g`.
        let kind = if kind == Some('n') { Some('g') } else { kind };
        if precision == Some(0) && matches!(kind, None | Some('g' | 'G')) {
            precision = Some(1);
        }
        Some(Self {
            fill: fill.unwrap_or(' '),
            align: align.unwrap_or('>'),
            sign,
            no_negative_zero,
            alternate,
            zero_padded,
            width,
            separator,
            precision,
            fraction_separator,
            kind,
        })
    }

    fn sign(&self, negative: bool) -> &'static str {
        match (negative, self.sign) {
            (true, _) => "-",
            (_, Some('+')) => "+",
            (_, Some(' ')) => " ",
            _ => "",
        }
    }

    fn aligned(&self, sign: &str, body: &str) -> String {
        let length = (sign.len() + body.len()) as i64;
        let padding = (self.width - length).max(0) as usize;
        let fill = |n| core::iter::repeat_n(self.fill, n).collect::<String>();
        match self.align {
            '<' => format!("{sign}{body}{}", fill(padding)),
            '=' => format!("{sign}{}{body}", fill(padding)),
            '^' => {
                let left = padding / 2;
                format!("{}{sign}{body}{}", fill(left), fill(padding - left))
            }
            _ => format!("{}{sign}{body}", fill(padding)),
        }
    }

    /// The whole part with separators, at least so wide.
    fn grouped(&self, digits: &str, mut width: i64) -> String {
        let group = if self.separator.is_some() {
            3
        } else {
            i64::MAX
        };
        let mut groups = Vec::new();
        let mut rest = digits;
        loop {
            let length = group.min((rest.len() as i64).max(width).max(1));
            let split = rest.len().saturating_sub(length as usize);
            let (left, last) = rest.split_at(split);
            groups.push("0".repeat(length as usize - last.len()) + last);
            rest = left;
            width -= length;
            if rest.is_empty() && width <= 0 {
                break;
            }
            width -= 1;
        }
        groups.reverse();
        let separator = self.separator.map(String::from).unwrap_or_default();
        groups.join(&separator)
    }
}

impl Number {
    /// The number as text; [`OUT_OF_MEMORY`] where it would be too long.
    pub fn format(&self, spec: &Spec, context: &Context) -> Result<String, u32> {
        if spec.width > MAX_DIGITS || spec.precision.is_some_and(|digits| digits > MAX_DIGITS) {
            return Err(OUT_OF_MEMORY);
        }
        if self.is_special() {
            let percent = if spec.kind == Some('%') { "%" } else { "" };
            let body = self.special_name() + percent;
            return Ok(spec.aligned(spec.sign(self.negative), &body));
        }
        let general = if context.capitals { 'G' } else { 'g' };
        let kind = spec.kind.unwrap_or(general);
        let number = self.rounded_for(kind, spec, context)?;
        let negative = number.negative && !(number.is_zero() && spec.no_negative_zero);

        let digits = number.coefficient.text();
        let left = number.exponent + digits.len() as i64;
        let point = match kind {
            'e' | 'E' => match spec.precision {
                Some(precision) if number.is_zero() => 1 - precision,
                _ => 1,
            },
            'f' | 'F' | '%' => left,
            _ if number.exponent <= 0 && left > -6 => left,
            _ => 1,
        };
        if point.abs() > MAX_DIGITS {
            return Err(OUT_OF_MEMORY);
        }
        let (whole, mut fraction) = place_point(&digits, point);
        if let Some(separator) = spec.fraction_separator {
            fraction = separated(&fraction, separator);
        }
        let mut tail = String::with_capacity(fraction.len() + 24);
        if !fraction.is_empty() || spec.alternate {
            tail.push('.');
            tail.push_str(&fraction);
        }
        let exponent = left - point;
        if exponent != 0 || matches!(kind, 'e' | 'E') {
            tail.push(if kind.is_ascii_uppercase() { 'E' } else { 'e' });
            tail.push_str(&format!("{exponent:+}"));
        }
        if kind == '%' {
            tail.push('%');
        }
        let sign = spec.sign(negative);
        let width = if spec.zero_padded {
            spec.width - (tail.len() + sign.len()) as i64
        } else {
            0
        };
        let body = spec.grouped(&whole, width) + &tail;
        Ok(spec.aligned(sign, &body))
    }

    /// The finite number, rounded as this kind of format wants it.
    fn rounded_for(&self, kind: char, spec: &Spec, context: &Context) -> Result<Self, u32> {
        let mut number = self.clone();
        if kind == '%' {
            number.exponent += 2;
        }
        let fixed = matches!(kind, 'f' | 'F' | '%');
        let mut status = 0;
        if let Some(precision) = spec.precision {
            number = match kind {
                _ if fixed => number.rescale(-precision, context, &mut status),
                'e' | 'E' => number.round_digits(precision + 1, context),
                _ => number.round_digits(precision, context),
            };
        }
        if number.is_zero() && number.exponent > 0 && fixed {
            number.exponent = 0;
        }
        // With `e` a precision also asks for zeros at the end.
        if let (Some(precision), 'e' | 'E') = (spec.precision, kind)
            && !number.is_zero()
        {
            let exponent = number.adjusted() - precision;
            number = number.rescale(exponent, context, &mut status);
        }
        if status & OUT_OF_MEMORY != 0 {
            return Err(OUT_OF_MEMORY);
        }
        Ok(number)
    }
}

fn separated(digits: &str, separator: char) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && place % 3 == 0 {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}
