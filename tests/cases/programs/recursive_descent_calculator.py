# case: a calculator with precedence, right-associative powers, functions, variables and messages on errors
# policy: script {"modules": {"math": null}}
# expect: value {'1 + 2 * 3': 7, '(1 + 2) * 3': 9, '2 ^ 3 ^ 2': 512, '-2 ^ 2': -4, '10 / 4 - 7 % 4': -0.5, 'sqrt(x * x + 16)': 5.0, 'max(1, x, 2) * rate': 1.5, '2 * (3 + 4': '! missing )', '1 +': '! value expected at 2', 'y + 1': "! unknown 'y'", '5 / (x - 3)': '! division by zero', '3 3': 33, '12 $': "! unexpected '$' at 2"}
import math


class Calculator:
    FUNCTIONS = {"sqrt": math.sqrt, "max": max, "min": min, "abs": abs, "round": round}

    def __init__(self, **variables):
        self.variables = {"pi": math.pi, **variables}

    def __call__(self, text):
        self.text = text.replace(" ", "") + "\0"
        self.at = 0
        value = self.sum()
        if self.text[self.at] != "\0":
            raise ValueError(f"unexpected {self.text[self.at]!r} at {self.at}")
        return value

    def eat(self, chars):
        if self.text[self.at] in chars:
            self.at += 1
            return self.text[self.at - 1]
        return ""

    def sum(self):
        value = self.product()
        while op := self.eat("+-"):
            right = self.product()
            value = value + right if op == "+" else value - right
        return value

    def product(self):
        value = self.power()
        while op := self.eat("*/%"):
            right = self.power()
            value = {"*": lambda: value * right, "/": lambda: value / right, "%": lambda: value % right}[op]()
        return value

    def power(self):
        if self.eat("-"):
            return -self.power()
        base = self.atom()
        return base ** self.power() if self.eat("^") else base

    def atom(self):
        if self.eat("("):
            value = self.sum()
            if not self.eat(")"):
                raise ValueError("missing )")
            return value
        start = self.at
        while self.text[self.at].isalnum() or self.text[self.at] == ".":
            self.at += 1
        word = self.text[start : self.at]
        if not word:
            raise ValueError(f"value expected at {self.at}")
        if word[0].isdigit():
            return float(word) if "." in word else int(word)
        if self.eat("("):
            args = [self.sum()]
            while self.eat(","):
                args.append(self.sum())
            self.eat(")")
            return self.FUNCTIONS[word](*args)
        return self.variables[word]


calc = Calculator(x=3, rate=0.5)
results = {}
for text in ("1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 / 4 - 7 % 4", "sqrt(x * x + 16)", "max(1, x, 2) * rate", "2 * (3 + 4", "1 +", "y + 1", "5 / (x - 3)", "3 3", "12 $"):
    try:
        results[text] = calc(text)
    except (ValueError, ZeroDivisionError) as e:
        results[text] = f"! {e}"
    except KeyError as e:
        results[text] = f"! unknown {e}"
results
