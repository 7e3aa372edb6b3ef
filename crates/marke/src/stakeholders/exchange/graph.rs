//! Networks for other programs: Gephi, yEd, Kumu and others read `GraphML` or GEXF.

use crate::stakeholders::network::Ties;
use crate::stakeholders::picture::Picture;

/// A party in a network.
#[derive(Clone, Debug, PartialEq)]
pub struct Vertex {
    /// Its place.
    pub id: usize,
    /// What it is called.
    pub label: String,
    /// Its sector.
    pub sector: String,
    /// How much weight it has.
    pub size: String,
}

/// A tie.
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    /// Its place.
    pub id: usize,
    /// From.
    pub from: usize,
    /// To.
    pub to: usize,
    /// How strong it is; never below zero.
    pub weight: String,
    /// What it is: `tables`, `convergence` or `divergence`.
    pub kind: &'static str,
}

/// A network without directions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Graph {
    /// Its parties.
    pub vertices: Vec<Vertex>,
    /// Its ties.
    pub edges: Vec<Edge>,
}

/// Who sits with whom at tables: public facts.
pub fn of_ties(ties: &Ties) -> Graph {
    let vertex = |(id, node): (usize, &crate::stakeholders::network::Node)| Vertex {
        id,
        label: node.name.clone(),
        sector: node.sector.clone(),
        size: node.tables.to_string(),
    };
    let edge = |(id, tie): (usize, &crate::stakeholders::network::Tie)| Edge {
        id,
        from: tie.one,
        to: tie.other,
        weight: tie.tables.to_string(),
        kind: "tables",
    };
    Graph {
        vertices: ties.nodes.iter().enumerate().map(vertex).collect(),
        edges: ties.ties.iter().enumerate().map(edge).collect(),
    }
}

/// Who wants the same and who clashes; for the people who gather.
pub fn of_picture(picture: &Picture) -> Graph {
    let mut graph = Graph::default();
    for (id, party) in picture.parties.iter().enumerate() {
        let (label, sector) = (party.name.clone(), party.sector.clone());
        let size = format!("{:.3}", party.strength);
        graph.vertices.push(Vertex { id, label, sector, size });
    }
    for pair in &picture.pairs {
        for (value, kind) in [(pair.convergence, "convergence"), (pair.divergence, "divergence")] {
            if value > 0.0 {
                let (id, weight) = (graph.edges.len(), format!("{value:.1}"));
                graph.edges.push(Edge { id, from: pair.one, to: pair.other, weight, kind });
            }
        }
    }
    graph
}
