# case: text filled to a width and justified on both sides, with hyphenation of long words
# inputs: {"text": "In the beginning there was a Donaudampfschifffahrtsgesellschaft, and it was good. Nobody asked for  more words than these."}
# expect: value 10
# output: '+------------------------+\n|In  the  beginning there|\n|was                    a|\n|Donaudampfschifffahrtsg-|\n|esellschaft,  and it was|\n|good.  Nobody  asked for|\n|more words than these.  |\n+--------------+\n|In         the|\n|beginning     |\n|there   was  a|\n|Donaudampfsch-|\n|ifffahrtsgese-|\n|llschaft,  and|\n|it  was  good.|\n|Nobody   asked|\n|for more words|\n|than these.   |\n'
def split_long(word, width):
    while len(word) > width:
        yield word[: width - 1] + "-"
        word = word[width - 1 :]
    yield word


def fill(text, width):
    line, length = [], 0
    for word in (piece for w in text.split() for piece in split_long(w, width)):
        if line and length + len(line) + len(word) > width:
            yield line
            line, length = [], 0
        line.append(word)
        length += len(word)
    if line:
        yield line


def justify(words, width, last=False):
    if last or len(words) == 1:
        return " ".join(words).ljust(width)
    gaps = len(words) - 1
    space, extra = divmod(width - sum(map(len, words)), gaps)
    out = words[0]
    for i, word in enumerate(words[1:]):
        out += " " * (space + (i < extra)) + word
    return out


def block(text, width):
    *body, tail = fill(text, width)
    return [justify(line, width) for line in body] + [justify(tail, width, last=True)]


for width in (24, 14):
    lines = block(text, width)
    assert {len(line) for line in lines} == {width}
    print("+" + "-" * width + "+", *(f"|{line}|" for line in lines), sep="\n")
len(lines)
