# case: small classics in one script
# expect: value [['13', '14', 'FizzBuzz'], True, [1, 4, 6, 4, 1], '11111111', 'BEEF', [['listen', 'silent', 'enlist'], ['google', 'elgoog']]]
fizz = ["FizzBuzz" if not i % 15 else "Fizz" if not i % 3 else "Buzz" if not i % 5 else str(i) for i in range(1, 16)]


def is_palindrome(s):
    s = [c.lower() for c in s if c.isalnum()]
    return s == s[::-1]


def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]


def digits(n, base):
    out = ""
    while n:
        n, d = divmod(n, base)
        out = "0123456789ABCDEF"[d] + out
    return out or "0"


anagrams = {}
for w in ["listen", "silent", "enlist", "google", "elgoog"]:
    anagrams.setdefault("".join(sorted(w)), []).append(w)
[fizz[-3:], is_palindrome("A man, a plan, a canal: Panama"), list(pascal(5))[-1], digits(255, 2), digits(48879, 16), list(anagrams.values())]
