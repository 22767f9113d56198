//! What was measured: medians, and how the first of each kind stands to the others.

/// Figures of one kind, by who reached them.
#[derive(Default)]
struct Kind {
    name: &'static str,
    who: Vec<(&'static str, Vec<f64>)>,
}

/// All figures.
#[derive(Default)]
pub(crate) struct Table(Vec<Kind>);

impl Table {
    /// Notes a figure, and says it.
    pub(crate) fn add(&mut self, kind: &'static str, who: &'static str, figure: f64) {
        println!("{kind}: {who} {figure:.1}");
        let at = match self.0.iter().position(|it| it.name == kind) {
            Some(at) => at,
            None => {
                self.0.push(Kind { name: kind, who: Vec::new() });
                self.0.len() - 1
            }
        };
        let Some(kind) = self.0.get_mut(at) else { return };
        match kind.who.iter_mut().find(|(name, _)| *name == who) {
            Some((_, figures)) => figures.push(figure),
            None => kind.who.push((who, vec![figure])),
        }
    }

    /// Prints the medians; the ratios are those of Portico to each of the others.
    pub(crate) fn print(&self) {
        println!("\n| what | who | median | Portico is at |\n|---|---|---|---|");
        for kind in &self.0 {
            let ours = kind.who.iter().find(|(who, _)| who.starts_with("Portico"));
            let ours = ours.map(|(_, figures)| median(figures)).unwrap_or_default();
            for (who, figures) in &kind.who {
                let theirs = median(figures);
                println!("| {} | {who} | {theirs:.1} | {:.2} × |", kind.name, ours / theirs);
            }
        }
    }
}

fn median(figures: &[f64]) -> f64 {
    let mut figures = figures.to_vec();
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}
