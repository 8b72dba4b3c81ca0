# case: what a character is
# policy: script {"modules": {"unicodedata": null}}
# expect: value ['LATIN SMALL LETTER E WITH ACUTE', '☃', ['Ll', 'Lu', 'Nd', 'Zs', 'Po', 'Sc'], 'no name', 3, 0.5, 7, 230, 'R']
import unicodedata as u
[u.name("é"), u.lookup("SNOWMAN"), [u.category(c) for c in "aA1 .€"], u.name("\n", "no name"), u.digit("٣"), u.numeric("½"), u.decimal("7"), u.combining("\u0301"), u.bidirectional("א")]
