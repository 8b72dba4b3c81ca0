# case: brackets that match
# expect: value [True, False, True, False, True]
def valid(s):
    stack, pairs = [], {")": "(", "]": "[", "}": "{"}
    for c in s:
        if c in pairs:
            if not stack or stack.pop() != pairs[c]:
                return False
        elif c in pairs.values():
            stack.append(c)
    return not stack


[valid(s) for s in ("()[]{}", "(]", "([{}])", "((", "")]
