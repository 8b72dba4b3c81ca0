# case: words wrapped to a width, with hanging indent
# inputs: {"text": "The quick brown fox jumps over the lazy dog and runs away from the very big and unfriendly bear."}
# expect: value ['The quick brown fox', '  jumps over the lazy', '  dog and runs away from', '  the very big and', '  unfriendly bear.']
def wrap(text, width, indent=""):
    lines, line = [], []
    for word in text.split():
        candidate = " ".join([*line, word])
        prefix = indent if lines else ""
        if line and len(prefix) + len(candidate) > width:
            lines.append(prefix + " ".join(line))
            line = [word]
        else:
            line.append(word)
    if line:
        lines.append((indent if lines else "") + " ".join(line))
    return lines


wrap(text, 24, indent="  ")
