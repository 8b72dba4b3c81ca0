# case: words counted with a dict and sorted by number, then name
# expect: value [('the', 3), ('in', 2), ('end', 1), ('mainly', 1)]
text = "the rain in spain stays mainly in the plain the end"
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:4]
