# case: a private method by super()
# policy: script {"modules": {"io": null, "pprint": null}}
# expect: raises AttributeError: '_safe_repr'
import io
import pprint


class P(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        return super()._safe_repr(object, context, maxlevels, level)


P(stream=io.StringIO()).pformat([1])
