# case: text of objects
# expect: value ['Emma (1815)', "Book('Emma', 1815)", "Emma (1815) Book('Emma', 1815)", "[Book('Emma', 1815)]"]
class Book:
    def __init__(self, title, year):
        self.title, self.year = title, year

    def __repr__(self):
        return f"Book({self.title!r}, {self.year})"

    def __str__(self):
        return f"{self.title} ({self.year})"


b = Book("Emma", 1815)
[str(b), repr(b), f"{b} {b!r}", str([b])]
