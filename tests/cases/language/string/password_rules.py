# case: a check with the constants
# policy: script {"modules": {"string": null}}
# expect: value [['short', 'no digit', 'no upper', 'no sign'], [], True, 'ab']
import string


def problems(word):
    out = []
    if len(word) < 8:
        out.append("short")
    for name, letters in (("digit", string.digits), ("upper", string.ascii_uppercase), ("sign", string.punctuation)):
        if not any(c in letters for c in word):
            out.append(f"no {name}")
    return out


[problems("abc"), problems("Abcdef1!"), str.maketrans("", "", string.punctuation)[33] is None, "a,b!".translate(str.maketrans("", "", string.punctuation))]
