# case: a traffic light with class constants and a table of transitions
# expect: value ['red', 'green', 'green', 'yellow', 'red', 'red']
class Light:
    RED, GREEN, YELLOW = "red", "green", "yellow"
    NEXT = {RED: GREEN, GREEN: YELLOW, YELLOW: RED}
    TIME = dict(red=30, green=25, yellow=5)

    def __init__(self, color=RED):
        self.color = color
        self.elapsed = 0

    def tick(self, seconds):
        self.elapsed += seconds
        while self.elapsed >= self.TIME[self.color]:
            self.elapsed -= self.TIME[self.color]
            self.color = self.NEXT[self.color]
        return self


light = Light()
[light.tick(s).color for s in (10, 20, 24, 1, 5, 120)]
