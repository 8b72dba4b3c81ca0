# case: a text cut at a word, with dots
# policy: expression
# inputs: {"text": "the quick brown fox jumps over the lazy dog", "width": 18}
# expect: value 'the quick brown...'
text if len(text) <= width else text[:width + 1].rpartition(" ")[0] + "..."
