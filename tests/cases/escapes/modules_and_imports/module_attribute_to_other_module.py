# case: a module's own modules cannot be reached by it (CVE-2024-47532)
# policy: script {"modules": {"math": null}}
# expect: raises AttributeError: sys
import math

math.sys
