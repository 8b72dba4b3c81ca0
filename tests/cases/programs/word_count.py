# case: words counted, most frequent first, ties by alphabet
# inputs: {"text": "The cat and the hat. The end, and THE rest!"}
# expect: value [('the', 4), ('and', 2), ('cat', 1)]
def words(text):
    """Yield the words in lower case."""
    word = ""
    for c in text + " ":
        if c.isalpha():
            word += c.lower()
        elif word:
            yield word
            word = ""


counts: dict[str, int] = {}
for w in words(text):
    counts[w] = counts.get(w, 0) + 1
top = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3]
for rank, (w, n) in enumerate(top, start=1):
    print(f"{rank}. {w:<5} {'*' * n}")
top
