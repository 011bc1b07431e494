//! The attacker by bounds, for rounds with more tables than can be tried: all that he knows is a set of linear
//! inequalities over the people in each crossed cell, and linear programming gives him the fewest and the
//! most that any group of cells may hold. Written apart from the algorithm, like the other one.

/// More exact than any count needs, less exact than the arithmetic is.
const TINY: f64 = 1e-6;

/// What a release tells about the cells 0, 1, 2 and so on: always how many people there are in all.
pub(crate) struct Knowledge {
    cells: usize,
    people: u32,
    known: Vec<AtMost>,
}

/// The people in the cells, each counted as often as its weight says, are at most so many.
struct AtMost {
    weights: Vec<f64>,
    most: f64,
}

impl Knowledge {
    pub(crate) fn of(cells: usize, people: u32) -> Self {
        let mut knowledge = Self { cells, people, known: Vec::new() };
        knowledge.learn(|_| true, people, people);
        knowledge
    }

    /// From `low` to `high` people are in the cells where `is_in`.
    pub(crate) fn learn(&mut self, is_in: impl Fn(usize) -> bool, low: u32, high: u32) {
        self.learn_sum(|cell| if is_in(cell) { 1.0 } else { 0.0 }, low.into(), high.into());
    }

    /// The people weighed are from `low` to `high`, as when a mean is told.
    pub(crate) fn learn_sum(&mut self, weight: impl Fn(usize) -> f64, low: f64, high: f64) {
        let weights: Vec<f64> = (0..self.cells).map(weight).collect();
        self.known.push(AtMost { weights: weights.iter().map(|weight| -weight).collect(), most: -low });
        self.known.push(AtMost { weights, most: high });
    }

    /// The fewest and the most people that the cells where `is_in` may hold.
    pub(crate) fn bounds(&self, is_in: impl Fn(usize) -> bool) -> (u32, u32) {
        (self.fewest(&is_in), self.people - self.fewest(|cell| !is_in(cell)))
    }

    fn fewest(&self, is_in: impl Fn(usize) -> bool) -> u32 {
        let costs = (0..self.cells).map(|cell| if is_in(cell) { 1.0 } else { 0.0 }).collect();
        (Tableau::new(&self.known, costs).least() - TINY).ceil() as u32
    }

    /// Whether the bounds leave too few numbers for what may be a small one (G2).
    pub(crate) fn tells(&self, is_in: impl Fn(usize) -> bool, t: u32) -> bool {
        let (low, high) = self.bounds(is_in);
        low < t && (high < low + 2 || high < t && 0 < low)
    }
}

/// The dual simplex method: nobody in any cell costs nothing but breaks what is known, and each exchange mends
/// one of those places at the least cost. Ties and choices go by the lowest number, so that it ends (Bland).
struct Tableau {
    /// Weights of the variables that are 0, then what is left to the limit.
    rows: Vec<Vec<f64>>,
    /// The price of one more of each variable that is 0, then the cost so far with its sign turned.
    prices: Vec<f64>,
    /// Which variable each row and each column stands for.
    of_row: Vec<usize>,
    of_column: Vec<usize>,
}

impl Tableau {
    fn new(known: &[AtMost], costs: Vec<f64>) -> Self {
        let cells = costs.len();
        let with = |mut numbers: Vec<f64>, last: f64| {
            numbers.push(last);
            numbers
        };
        Self {
            rows: known.iter().map(|known| with(known.weights.clone(), known.most)).collect(),
            prices: with(costs, 0.0),
            of_row: (cells..cells + known.len()).collect(),
            of_column: (0..cells).collect(),
        }
    }

    fn least(mut self) -> f64 {
        let last = self.of_column.len();
        while let Some(row) = self.broken(last) {
            let column = self.cheapest(row).expect("what is released contradicts itself");
            self.exchange(row, column);
        }
        -self.prices[last]
    }

    fn broken(&self, last: usize) -> Option<usize> {
        (0..self.rows.len()).filter(|row| self.rows[*row][last] < -TINY).min_by_key(|row| self.of_row[*row])
    }

    fn cheapest(&self, row: usize) -> Option<usize> {
        let price = |column: &usize| self.prices[*column] / -self.rows[row][*column];
        let usable = (0..self.of_column.len()).filter(|column| self.rows[row][*column] < -TINY);
        usable.min_by(|one, other| {
            price(one).total_cmp(&price(other)).then(self.of_column[*one].cmp(&self.of_column[*other]))
        })
    }

    fn exchange(&mut self, row: usize, column: usize) {
        let pivot = self.rows[row][column];
        let mut pivoted = std::mem::take(&mut self.rows[row]);
        pivoted[column] = 1.0;
        pivoted.iter_mut().for_each(|number| *number /= pivot);
        for numbers in self.rows.iter_mut().chain([&mut self.prices]).filter(|numbers| !numbers.is_empty()) {
            let times = std::mem::replace(&mut numbers[column], 0.0);
            if times != 0.0 {
                numbers.iter_mut().zip(&pivoted).for_each(|(number, pivoted)| *number -= times * pivoted);
            }
        }
        self.rows[row] = pivoted;
        std::mem::swap(&mut self.of_row[row], &mut self.of_column[column]);
    }
}
