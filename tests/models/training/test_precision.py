"""bf16 is used where a processor has it, and not where it is emulated."""

import pytest
import torch

from models.training.loop import _precision


@pytest.mark.parametrize(
    ("capability", "is_half"), [("AVX512", True), ("AVX2", False), ("DEFAULT", False)]
)
def test_a_product_is_made_in_the_precision_that_the_processor_has(
    monkeypatch: pytest.MonkeyPatch, capability: str, is_half: bool
) -> None:
    monkeypatch.setattr(torch.backends.cpu, "get_cpu_capability", lambda: capability)
    one = torch.ones(2, 2)
    with _precision("cpu"):
        made = one @ one
    assert made.dtype is (torch.bfloat16 if is_half else torch.float32)
