//! A client that keeps its connection open and asks for one thing after the other, as a browser
//! does: plain HTTP/1.1, so that the machine is left to the site.

use std::net::SocketAddr;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// No answer of the site is larger, in bytes.
const SIZE_MAX: usize = 16 * 1_024 * 1_024;

/// One connection to the site.
pub struct Client {
    stream: BufReader<TcpStream>,
    /// The cookie that goes with every request.
    pub cookie: String,
}

/// What the site answered.
pub struct Answered {
    pub status: u16,
    pub body: String,
}

impl Answered {
    /// Its data; anything but a success is an error.
    pub fn data(&self) -> Result<Value> {
        if self.status != 200 {
            bail!("{}: {}", self.status, self.body.chars().take(200).collect::<String>());
        }
        Ok(serde_json::from_str(&self.body)?)
    }
}

impl Client {
    pub async fn to(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream), cookie: String::new() })
    }

    pub async fn get(&mut self, path: &str, accept: &str) -> Result<Answered> {
        let request = format!("GET {path} HTTP/1.1\r\naccept: {accept}\r\n{}\r\n", self.common());
        self.stream.write_all(request.as_bytes()).await?;
        self.answer().await
    }

    pub async fn post(&mut self, path: &str, data: &Value) -> Result<Answered> {
        let (body, common) = (data.to_string(), self.common());
        let request = format!(
            "POST {path} HTTP/1.1\r\naccept: application/json\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n{common}\r\n{body}",
            body.len()
        );
        self.stream.write_all(request.as_bytes()).await?;
        self.answer().await
    }

    /// Opens a stream of events, after the one that was `seen` last; [`Client::event`] reads them.
    pub async fn listen(&mut self, path: &str, seen: Option<&str>) -> Result<()> {
        let seen = seen.map(|seen| format!("last-event-id: {seen}\r\n")).unwrap_or_default();
        let request = format!(
            "GET {path} HTTP/1.1\r\naccept: text/event-stream\r\nconnection: close\r\n{seen}{}\r\n",
            self.common()
        );
        Ok(self.stream.write_all(request.as_bytes()).await?)
    }

    /// The data of the next event; nothing when the stream ended.
    pub async fn event(&mut self) -> Result<Option<String>> {
        loop {
            let mut line = String::new();
            if self.stream.read_line(&mut line).await? == 0 {
                return Ok(None);
            }
            if let Some(data) = line.strip_prefix("data:") {
                return Ok(Some(data.trim().to_owned()));
            }
        }
    }

    fn common(&self) -> String {
        let cookie = &self.cookie;
        if cookie.is_empty() {
            return "host: 127.0.0.1\r\n".to_owned();
        }
        format!("host: 127.0.0.1\r\ncookie: {cookie}\r\n")
    }

    async fn answer(&mut self) -> Result<Answered> {
        let first = self.line().await?;
        let status = first.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status = status.with_context(|| format!("no status in {first:?}"))?;
        let (mut length, mut chunked) = (0, false);
        loop {
            let line = self.line().await?.to_ascii_lowercase();
            match line.split_once(':').map(|(name, value)| (name, value.trim())) {
                None => break,
                Some(("content-length", value)) => length = value.parse()?,
                Some(("transfer-encoding", value)) => chunked = value == "chunked",
                Some(_) => {}
            }
        }
        let mut body = Vec::new();
        if chunked {
            while self.part(&mut body).await? {}
        } else {
            self.read(length, &mut body).await?;
        }
        Ok(Answered { status, body: String::from_utf8(body)? })
    }

    /// Reads a part of a body; tells whether there are more.
    async fn part(&mut self, body: &mut Vec<u8>) -> Result<bool> {
        let length = usize::from_str_radix(self.line().await?.trim(), 16)?;
        self.read(length, body).await?;
        self.line().await?;
        Ok(length > 0)
    }

    async fn read(&mut self, length: usize, body: &mut Vec<u8>) -> Result<()> {
        let from = body.len();
        if from + length > SIZE_MAX {
            bail!("an answer is larger than {SIZE_MAX} bytes");
        }
        body.resize(from + length, 0);
        self.stream.read_exact(body.get_mut(from..).unwrap_or_default()).await?;
        Ok(())
    }

    async fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line).await? == 0 {
            bail!("the site hung up");
        }
        Ok(line.trim_end().to_owned())
    }
}
