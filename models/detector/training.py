"""Training: corpora in, weights file and its record out."""

from collections.abc import Callable
from pathlib import Path
from random import Random

from models.detector.corpus import LANGUAGES, Corpora, read_corpora
from models.detector.everyday import read_everyday
from models.detector.measure import BUNDLED, least_threshold, run_trials
from models.detector.record import Record
from models.detector.regression import quantise, train
from models.detector.samples import draw_samples
from translator.detector.model import LanguageModel
from translator.detector.scripts import Script
from translator.detector.weights import Header, Table, Weights
