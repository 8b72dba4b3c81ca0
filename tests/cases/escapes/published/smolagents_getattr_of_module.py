# case: smolagents, CVE-2025-5120: getattr with a computed name on an allowed module
# policy: script {"modules": {"math": ["sqrt"]}}
# expect: raises AttributeError: module 'math' has no attribute '_os'
import math
getattr(math, "".join(["_", "os"])).system("id")
