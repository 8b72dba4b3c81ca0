# case: the arguments of an OSError are the program's objects, told by their own text
# expect: raises OSError: [Errno number] text: name
class Text:
    def __init__(self, text):
        self.text = text

    def __str__(self):
        return self.text

    def __repr__(self):
        return self.text


raise OSError(Text("number"), Text("text"), Text("name"))
