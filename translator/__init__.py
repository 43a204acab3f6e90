"""Wayword: an offline phrase translator for travellers."""
