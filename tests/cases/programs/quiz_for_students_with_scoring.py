# case: a quiz with kinds of questions by inheritance, normalised answers, partial points and a certificate
# inputs: {"answers": ["Paris ", "b", "a,c", "3,14", "", "MERCURY venus earth"]}
# expect: value [[1, 1, 0, 2, None, 3.0], ['no option z', "could not convert string to float: 'pi'", 'no option x, y'], ['Question', 'Choice', 'Several', 'Number', 'Question', 'Ordered'], [1, 1, 3, 2, 1, 4]]
# output: '=========CERTIFICATE==========\n7 of 12 points (58%): FAIR\n'
class Question:
    points = 1

    def __init__(self, text, solution, points=None):
        self.text, self.solution = text, solution
        if points is not None:
            self.points = points

    def normalise(self, answer):
        return answer.strip().casefold()

    def score(self, answer):
        return self.points if self.normalise(answer) == self.normalise(self.solution) else 0

    def grade(self, answer):
        if not answer.strip():
            return None
        return max(0, self.score(answer))


class Choice(Question):
    def __init__(self, text, solution, *options, **kwargs):
        super().__init__(text, solution, **kwargs)
        self.options = dict(zip("abcdef", options))

    def grade(self, answer):
        if unknown := {*self.normalise(answer)} - self.options.keys() - {",", " "}:
            raise ValueError(f"no option {', '.join(sorted(unknown))}")
        return super().grade(answer)


class Several(Choice):
    points = 3

    def score(self, answer):
        given = {part.strip() for part in self.normalise(answer).split(",")}
        right = set(self.solution)
        return self.points * (len(given & right) - len(given - right)) / len(right)


class Number(Question):
    tolerance = 0.01

    def normalise(self, answer):
        return float(str(answer).replace(",", "."))

    def score(self, answer):
        return self.points * (abs(self.normalise(answer) - self.solution) <= self.tolerance)


class Ordered(Question):
    def score(self, answer):
        given = self.normalise(answer).split()
        return sum(g == s for g, s in zip(given, self.solution)) * self.points / len(self.solution)


quiz = [
    Question("Capital of France?", "paris"),
    Choice("2 + 2?", "b", 3, 4, 5),
    Several("Even?", "ab", 2, 4, 5, 7),
    Number("Pi?", 3.14159, points=2),
    Question("Skipped?", "yes"),
    Ordered("First planets?", ["mercury", "venus", "earth", "mars"], points=4),
]
results = [q.grade(a) for q, a in zip(quiz, answers, strict=True)]
reached, possible = sum(r or 0 for r in results), sum(q.points for q in quiz)
errors = []
for question, answer in ((quiz[1], "z"), (quiz[3], "pi"), (quiz[2], "a, y,x")):
    try:
        question.grade(answer)
    except ValueError as e:
        errors.append(str(e))
share = reached / possible
mark = next(m for m, low in {"very good": 0.92, "good": 0.8, "fair": 0.5, "failed": 0}.items() if share >= low)
print(f"{'CERTIFICATE':=^30}\n{reached:g} of {possible} points ({share:.0%}): {mark.upper()}")
[results, errors, [type(q).__name__ for q in quiz], [q.points for q in quiz]]
