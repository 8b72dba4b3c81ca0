# case: a template that comes from outside, as in a report that a user names himself
# inputs: {"template": "{row.__init__.__globals__[SECRET]}"}
# expect: raises AttributeError: '__globals__'
class Row:
    def __init__(self):
        self.total = 1
template.format(row=Row())
