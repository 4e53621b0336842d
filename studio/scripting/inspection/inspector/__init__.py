"""The script that looks into an object; its files are joined to one text for the sandbox.

They run in the sandbox, maybe in another Python: they need no studio and are written for Python
3.8. Imports of each other are for checkers and tests, and fall out when they are joined.
"""
