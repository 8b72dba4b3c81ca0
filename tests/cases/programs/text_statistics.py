# case: a text's words, sentences, letters, anagrams and reading ease
# inputs: {"text": "The quick brown fox. It jumps over the lazy dog! Does the dog mind? No, the dog does not mind the fox; it's lazy."}
# expect: value {'words': 24, 'sentences': 4, 'top': [('the', 5), ('dog', 3), ('does', 2)], 'letters': 'o', 'longest': 'quick', 'by_length': {2: ['it', 'no'], 3: ['dog', 'fox', 'not', 'the'], 4: ['does', "it's", 'lazy', 'mind', 'over'], 5: ['brown', 'jumps', 'quick']}, 'anagrams': [['listen', 'silent', 'enlist'], ['google', 'elgoog']], 'ease': 105.57, 'pangram': set()}
# output: 'the   |##### | 20.8%\ndog   |###   | 12.5%\ndoes  |##    |  8.3%\nfox   |##    |  8.3%\n'
VOWELS = set("aeiouy")


def words(text):
    word = []
    for ch in text.lower() + " ":
        if ch.isalpha() or ch == "'" and word:
            word.append(ch)
        elif word:
            yield "".join(word)
            word.clear()


def sentences(text):
    for end in "!?":
        text = text.replace(end, ".")
    return [s.strip() for s in text.split(".") if s.strip()]


def syllables(word):
    count, previous = 0, False
    for ch in word:
        vowel = ch in VOWELS
        count += vowel and not previous
        previous = vowel
    return max(1, count - word.endswith("e"))


def count(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


ws = list(words(text))
ss = sentences(text)
freq = sorted(count(ws).items(), key=lambda kv: (-kv[1], kv[0]))
letters = count(c for c in text.lower() if c.isalpha())
by_length = {}
for w in sorted(set(ws)):
    by_length.setdefault(len(w), []).append(w)
groups = {}
for w in ["listen", "silent", "enlist", "google", "elgoog", "abc"]:
    groups.setdefault("".join(sorted(w)), []).append(w)
ease = 206.835 - 1.015 * len(ws) / len(ss) - 84.6 * sum(map(syllables, ws)) / len(ws)
for word, n in freq[:4]:
    print(f"{word:<6}|{'#' * n:<6}|{n / len(ws):6.1%}")
{"words": len(ws), "sentences": len(ss), "top": freq[:3], "letters": max(letters, key=lambda c: (letters[c], c)), "longest": max(ws, key=len), "by_length": dict(sorted(by_length.items())), "anagrams": [g for g in groups.values() if len(g) > 1], "ease": round(ease, 2), "pangram": set("abcdefghijklmnopqrstuvwxyz") - set(text.lower())}
