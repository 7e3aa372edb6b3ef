//! Keeps a map lying as people saw it before.

use super::Map;

impl Map {
    /// Turns this map as the `previous` one lay: components that point the other way are mirrored
    /// and groups are numbered after those with which they share most people, so that people who
    /// watch see what moved and nothing else. Not for exact mode, whose signs are fixed.
    #[must_use]
    pub fn turned_as(mut self, previous: &Self) -> Self {
        for (number, known) in previous.plane.components.iter().enumerate() {
            let alike = |it: &Vec<f64>| it.iter().zip(known).map(|(a, b)| a * b).sum::<f64>();
            if self.plane.components.get(number).is_some_and(|it| alike(it) < 0.0) {
                self.mirror(number);
            }
        }
        let numbers = self.numbers_as(previous);
        self.renumber(&numbers);
        self
    }

    fn mirror(&mut self, number: usize) {
        let component = self.plane.components.iter_mut().skip(number).take(1);
        component.flatten().for_each(|weight| *weight = -*weight);
        let places = self.participants.iter_mut().map(|it| &mut it.at);
        let places = places.chain(self.statements.iter_mut().map(|it| &mut it.at));
        for place in places.chain(&mut self.grouping.centres) {
            place.iter_mut().skip(number).take(1).for_each(|value| *value = -*value);
        }
        if number == 0 {
            self.bridging.statements.iter_mut().for_each(|it| it.side = -it.side);
        }
    }

    /// The new number of each group: that of the previous group with which it shares most people,
    /// largest shares first; then what is left.
    fn numbers_as(&self, previous: &Self) -> Vec<usize> {
        let count = self.groups.len();
        let known = previous.groups.len();
        let mut shared = vec![vec![0_u32; known]; count];
        for (now, before) in self.participants.iter().zip(&previous.participants) {
            let (Some(now), Some(before)) = (now.group, before.group) else { continue };
            let line = shared.iter_mut().skip(now).take(1).flatten();
            line.skip(before).take(1).for_each(|people| *people += 1);
        }
        let mut pairs: Vec<(u32, usize, usize)> = Vec::new();
        for (now, line) in shared.into_iter().enumerate() {
            let told = line.into_iter().enumerate().filter(|(_, people)| *people > 0);
            pairs.extend(told.map(|(before, people)| (people, now, before)));
        }
        pairs.sort_by(|a, b| b.0.cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        let mut numbers: Vec<Option<usize>> = vec![None; count];
        for (_, now, before) in pairs {
            let is_taken = numbers.contains(&Some(before)) || before >= count;
            numbers
                .iter_mut()
                .skip(now)
                .take(1)
                .filter(|it| it.is_none() && !is_taken)
                .for_each(|number| *number = Some(before));
        }
        let taken = numbers.clone();
        let mut free = (0..count).filter(|number| !taken.contains(&Some(*number)));
        numbers.into_iter().filter_map(|number| number.or_else(|| free.next())).collect()
    }

    fn renumber(&mut self, numbers: &[usize]) {
        let number = |old: usize| numbers.get(old).copied().unwrap_or(old);
        for group in self.participants.iter_mut().filter_map(|it| it.group.as_mut()) {
            *group = number(*group);
        }
        for it in &mut self.contradictions {
            (it.a, it.b) = (number(it.a), number(it.b));
        }
        in_order(&mut self.groups, numbers);
        in_order(&mut self.grouping.centres, numbers);
    }
}

/// Puts each entry at its number.
fn in_order<T>(entries: &mut Vec<T>, numbers: &[usize]) {
    let mut numbered: Vec<(usize, T)> = numbers.iter().copied().zip(entries.drain(..)).collect();
    numbered.sort_by_key(|(number, _)| *number);
    entries.extend(numbered.into_iter().map(|(_, entry)| entry));
}
