# case: a text analyser with stop words, n-grams, sentiment, similarity, as models write it
# policy: script {"modules": {"math": null}}
# inputs: {"documents": {"a": "I love this product. It works great, and the price is great!", "b": "Terrible. The product broke, I hate it. Not good at all.", "c": "The product is okay; it works, but the price is not good."}}
# expect: value {'report': {'a': {'score': 6.0, 'label': 'positive', 'keywords': ['great', 'love', 'price'], 'words': 12}, 'b': {'score': -7.0, 'label': 'negative', 'keywords': ['broke', 'hate', 'terrible'], 'words': 11}, 'c': {'score': -0.5, 'label': 'neutral', 'keywords': ['okay', 'good', 'not'], 'words': 12}}, 'pairs': {'a-b': 0.072, 'a-c': 0.318, 'b-c': 0.381}, 'closest': 'b-c', 'common': [('not', 'good')], 'self': 1.0}
# output: 'a  positive     6.0  great, love, price\nb  negative    -7.0  broke, hate, terrible\nc  neutral     -0.5  okay, good, not\n'
import math

STOP_WORDS = frozenset("i the a an and is it this at all but to of".split())
POSITIVE, NEGATIVE = {"love": 2, "great": 2, "good": 1, "okay": 0.5}, {"terrible": 3, "hate": 2, "broke": 1}
NEGATIONS = ("not", "never", "no")


def tokenize(text, *, keep_stop_words=False):
    cleaned = "".join(ch.lower() if ch.isalnum() or ch.isspace() else " " for ch in text)
    return [t for t in cleaned.split() if keep_stop_words or t not in STOP_WORDS]


def ngrams(tokens, n=2):
    return list(zip(*(tokens[i:] for i in range(n))))


def sentiment(text):
    score, previous = 0.0, ""
    for token in tokenize(text, keep_stop_words=True):
        value = POSITIVE.get(token, 0) - NEGATIVE.get(token, 0)
        score += -value if previous in NEGATIONS else value
        previous = token
    label = "positive" if score > 0.5 else "negative" if score < -0.5 else "neutral"
    return {"score": score, "label": label}


class TfIdf:
    def __init__(self, docs):
        self.docs = {name: tokenize(text) for name, text in docs.items()}
        self.df = {}
        for tokens in self.docs.values():
            for t in set(tokens):
                self.df[t] = self.df.get(t, 0) + 1

    def vector(self, name):
        tokens = self.docs[name]
        n = len(self.docs)
        return {t: tokens.count(t) / len(tokens) * math.log((1 + n) / (1 + self.df[t]) + 1) for t in set(tokens)}

    def similarity(self, a, b):
        va, vb = self.vector(a), self.vector(b)
        dot = math.fsum(va[t] * vb[t] for t in sorted(va.keys() & vb.keys()))
        norm = lambda v: math.sqrt(math.fsum(x * x for x in v.values()))
        return dot / (norm(va) * norm(vb)) if va and vb else 0.0

    def keywords(self, name, top=3):
        return [t for t, _ in sorted(self.vector(name).items(), key=lambda kv: (-round(kv[1], 9), kv[0]))[:top]]


model = TfIdf(documents)
names = sorted(documents)
report = {name: {**sentiment(text), "keywords": model.keywords(name), "words": len(text.split())} for name, text in documents.items()}
pairs = {f"{a}-{b}": round(model.similarity(a, b), 3) for i, a in enumerate(names) for b in names[i + 1:]}
bigrams = {}
for text in documents.values():
    for gram in ngrams(tokenize(text)):
        bigrams[gram] = bigrams.get(gram, 0) + 1
for name, row in report.items():
    print("{:<3}{label:<10}{score:>6.1f}  {}".format(name, ", ".join(row["keywords"]), **row))
{"report": report, "pairs": pairs, "closest": max(pairs, key=pairs.get), "common": sorted(g for g, n in bigrams.items() if n > 1), "self": round(model.similarity("a", "a"), 9)}
