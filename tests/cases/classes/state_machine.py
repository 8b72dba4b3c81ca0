# case: a small parser of arithmetic as a class: recursive descent
# inputs: {"text": "2 * (3 + 4) - 10 / 4"}
# expect: value 11.5
class Parser:
    def __init__(self, text):
        self.tokens = self.split(text)
        self.at = 0

    def split(self, text):
        out, number = [], ""
        for c in text + " ":
            if c.isdigit() or c == ".":
                number += c
                continue
            if number:
                out.append(float(number))
                number = ""
            if c in "+-*/()":
                out.append(c)
        return out

    @property
    def here(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def sum(self):
        value = self.product()
        while self.here in ("+", "-"):
            value = value + self.product() if self.take() == "+" else value - self.product()
        return value

    def product(self):
        value = self.atom()
        while self.here in ("*", "/"):
            value = value * self.atom() if self.take() == "*" else value / self.atom()
        return value

    def atom(self):
        token = self.take()
        if token == "(":
            value = self.sum()
            self.take()
            return value
        return token


Parser(text).sum()
