# case: reverse Polish notation
# expect: value [14.0, 14.0]
def rpn(text):
    stack = []
    for token in text.split():
        if token in "+-*/":
            b, a = stack.pop(), stack.pop()
            stack.append({"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else None}[token])
        else:
            stack.append(float(token))
    return stack.pop()


[rpn("3 4 + 2 *"), rpn("5 1 2 + 4 * + 3 -")]
