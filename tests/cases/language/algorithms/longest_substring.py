# case: the longest part without a letter twice
# expect: value ['abc', 'b', 'wke', '']
def longest(s):
    last, start, best = {}, 0, ""
    for i, c in enumerate(s):
        if last.get(c, -1) >= start:
            start = last[c] + 1
        last[c] = i
        if i + 1 - start > len(best):
            best = s[start:i + 1]
    return best


[longest("abcabcbb"), longest("bbbb"), longest("pwwkew"), longest("")]
