# case: the parent gives the frame, children the parts
# expect: value ['== REPORT ==', 'a: 1', 'b: 2', '== end ==']
class Report:
    def render(self):
        return "\n".join([self.header(), *self.body(), self.footer()])

    def header(self):
        return "== report =="

    def body(self):
        return []

    def footer(self):
        return "== end =="


class Sales(Report):
    def header(self):
        return super().header().upper()

    def body(self):
        yield "a: 1"
        yield "b: 2"


Sales().render().splitlines()
