# case: words counted after cleaning, with n-grams, the longest palindrome and a bar chart
# inputs: {"text": "The cats sat. The cat's hat was Anna's; the HATS were level — a level hat, cats and hats!"}
# expect: value [18, [('hat', 4), ('cat', 3), ('the', 3), ('level', 2)], ['the cat'], ['anna', 'level'], {'A': ['a', 'and', 'anna'], 'W': ['was', 'were']}, 'level']
# output: '   hat ████ 22.2%\n   cat ███ 16.7%\n   the ███ 16.7%\n level ██ 11.1%\n'
PUNCTUATION = dict.fromkeys(map(ord, ".,;!?—"), " ")


def words(text):
    for word in text.translate(PUNCTUATION).casefold().split():
        word = word.removesuffix("'s")
        yield word[:-1] if len(word) > 3 and word.endswith("s") else word


def ngrams(items, n):
    return zip(*(items[i:] for i in range(n)))


def count(items):
    result = {}
    for item in items:
        result[item] = result.get(item, 0) + 1
    return result


stems = list(words(text))
frequency = count(stems)
top = sorted(frequency.items(), key=lambda item: (-item[1], item[0]))[:4]
for word, n in top:
    print(f"{word:>6} {'█' * n} {n / len(stems):.1%}")
pairs = [" ".join(p) for p, n in count(ngrams(stems, 2)).items() if n > 1]
palindromes = {w for w in frequency if w == w[::-1] and len(w) > 1}
initials = {}
for word in sorted(frequency):
    initials.setdefault(word[0].upper(), []).append(word)
[len(stems), top, pairs, sorted(palindromes), {k: v for k, v in initials.items() if len(v) > 1}, max(frequency, key=len)]
