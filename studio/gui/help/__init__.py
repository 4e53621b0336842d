"""Help on modules, about the program, reports of problems."""
