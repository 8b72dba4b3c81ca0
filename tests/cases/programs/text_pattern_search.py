# case: Knuth-Morris-Pratt, Rabin-Karp, wildcards and palindromes
# expect: value [[0, 0, 0, 1, 2, 0], [6, 13, 19], [6, 13, 19], [0, 1, 2], True, False, 'geeksskeeg', '']
def failure(p):
    table, k = [0] * len(p), 0
    for i in range(1, len(p)):
        while k and p[i] != p[k]:
            k = table[k - 1]
        if p[i] == p[k]:
            k += 1
        table[i] = k
    return table


def kmp(text, p):
    table, k = failure(p), 0
    for i, c in enumerate(text):
        while k and c != p[k]:
            k = table[k - 1]
        if c == p[k]:
            k += 1
        if k == len(p):
            yield i - k + 1
            k = table[k - 1]


def rabin_karp(text, p, base=256, mod=101):
    n, m = len(text), len(p)
    h = pow(base, m - 1, mod)
    want = have = 0
    for a, b in zip(p, text):
        want, have = (want * base + ord(a)) % mod, (have * base + ord(b)) % mod
    found = []
    for i in range(n - m + 1):
        if want == have and text[i:i + m] == p:
            found.append(i)
        if i < n - m:
            have = ((have - ord(text[i]) * h) * base + ord(text[i + m])) % mod
    return found


def glob(p, s):
    if not p:
        return not s
    if p[0] == "*":
        return glob(p[1:], s) or bool(s) and glob(p, s[1:])
    return bool(s) and p[0] in ("?", s[0]) and glob(p[1:], s[1:])


def longest_palindrome(s):
    best = ""
    for center in range(len(s)):
        for a, b in ((center, center), (center, center + 1)):
            while a >= 0 and b < len(s) and s[a] == s[b]:
                a, b = a - 1, b + 1
            best = max(best, s[a + 1:b], key=len)
    return best


text = "abxabcabcaby abcabyabcaby"
[failure("abcaby"), list(kmp(text, "abcaby")), rabin_karp(text, "abcaby"), list(kmp("aaaa", "aa")), glob("*.p?", "main.py"), glob("a*b*c", "axxbyy"), longest_palindrome("forgeeksskeegfor"), longest_palindrome("")]
