# case: string methods on realistic data: padding, cleaning, splitting, checking and joining
# expect: value [[('Smith', 'John', '29.02.1980', '+493012345'), ("O'Brien", 'Mary-Ann', '04.07.1975', '+442079460018'), ('Müller', 'Jörg', None, None)], '/srv/data', 'archive', 'tar.gz', 'https', 'user:pw@example.org:8080/a/b', 'top', {'x': ['1', '3'], 'y': ['2']}, [True, True, True, True, False, True, False, True, True, True, True, False, False, False], ['STRASSE', True, 'école', 'Hello World', 'AbC', 'Éa', 'FI'], [2, 4, -1, 4, 2, 1, 'bb', 'bbaa'], [['a', 'b', '', 'c'], ['a', 'b'], ['', 'a', '', 'b', ''], ['a,b', 'c'], ['l1', 'l2', 'l3'], ('a|b', '', ''), ['ab', ''], [], ['']], ['**x***', '00042', '-0042', 'ab..|', '  ab|', 'a   bc  d', 'hi', 'hi', 'hi', 'test', 'abc'], ['a-b-c', '0, 1, 2', '', 'ababab', '!', True, True, True, True, 233, '€', 't', 'ab'], 'EUcAIOn', True, 'o', 'misp']
records = ["  Smith;John ;1980-02-29; +49 30 / 123-45", "\tO'Brien;MARY-ANN;  1975-7-4;0044 (20) 7946 0018\n", "müller;jörg;;"]


def clean_name(text):
    text = text.strip()
    if "'" in text:
        return text.title()
    return "-".join(part.capitalize() for part in text.split("-"))


def clean_date(text):
    parts = text.strip().split("-")
    if len(parts) != 3 or not all(p.isdecimal() for p in parts):
        return None
    y, m, d = parts
    return f"{d.zfill(2)}.{m.zfill(2)}.{y}"


def clean_phone(text):
    digits = "".join(c for c in text if c.isdigit() or c == "+")
    if digits.startswith("00"):
        digits = "+" + digits.removeprefix("00")
    return digits or None


rows = [(clean_name(last), clean_name(first), clean_date(date), clean_phone(phone)) for last, first, date, phone in (r.split(";") for r in records)]
path = "/srv/data/archive.tar.gz"
folder, _, file = path.rpartition("/")
stem, dot, ending = file.partition(".")
url = "https://user:pw@example.org:8080/a/b?x=1&y=2&x=3#top"
scheme, rest = url.split("://", 1)
rest, _, fragment = rest.partition("#")
location, _, query = rest.partition("?")
params = {}
for pair in query.split("&"):
    key, value = pair.split("=")
    params.setdefault(key, []).append(value)
checks = ["abc".isalpha(), "ab1".isalnum(), "12".isdigit(), "²".isdigit(), "²".isdecimal(), "½".isnumeric(), "".isdigit(), " ".isspace(), "Ab".istitle(), "AB1".isupper(), "a_b".isidentifier(), "1a".isidentifier(), "ñ".isascii(), "\n".isprintable()]
cases = ["straße".upper(), "STRASSE".casefold() == "straße".casefold(), "ÉCOLE".lower(), "hello world".title(), "aBc".swapcase(), "éa".capitalize(), "ﬁ".upper()]
finds = ["banana".find("na"), "banana".rfind("na"), "banana".find("x"), "banana".index("n", 3), "banana".count("an"), "banana".count("a", 2, 5), "aaaa".replace("aa", "b"), "aaaa".replace("a", "b", 2)]
splits = ["a,b,,c".split(","), " a  b ".split(), " a  b ".split(" "), "a,b,c".rsplit(",", 1), "l1\nl2\r\nl3\n".splitlines(), "a|b".partition("-"), "abc".split("c"), "".split(), "".split(",")]
pads = ["x".center(6, "*"), "42".zfill(5), "-42".zfill(5), "ab".ljust(4, ".") + "|", "ab".rjust(4) + "|", "a\tbc\td".expandtabs(4), "xxhixx".strip("x"), "xyxhiyx".strip("xy"), "xxhi".lstrip("x"), "test.py".removesuffix(".py"), "abc".removeprefix("b")]
joins = ["-".join("abc"), ", ".join(str(n) for n in range(3)), "".join([]), "ab" * 3, "-" * 0 + "!", "b" in "abc", "" in "abc", "abc" < "abd" < "b", "Z" < "a", ord("é"), chr(8364), "%s" % ("t",), "a" "b"]
vowels = "education".translate(str.maketrans("aeiou", "AEIOU", "dt"))
[rows, folder, stem, ending, scheme, location, fragment, params, checks, cases, finds, splits, pads, joins, vowels, path.endswith((".gz", ".zip")), max("hello"), "".join(sorted(set("mississippi"), key="mississippi".index))]
