<%@ tag pageEncoding="UTF-8" description="The base template: what every page has around its content." %>
<%@ attribute name="title" description="key of the page's title, which is also its heading" %>
<%@ attribute name="heading" description="a literal title that wins over the key, for a page that brings its own h1" %>
<%@ attribute name="named" description="or what people called it: the heading, which has a direction of its own" %>
<%@ attribute name="description" description="a literal description of the page, instead of the journal's" %>
<%@ attribute name="image" description="the path of a picture that stands for the page, instead of the journal's" %>
<%@ attribute name="lean" type="java.lang.Boolean" description="the page that people open first: it loads nothing that can wait" %>
<%@ attribute name="alone" type="java.lang.Boolean" description="without what depends on who reads it, and without what leads to other pages" %>
<%@ attribute name="head" fragment="true" description="more elements for the head" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<%-- fmt:message takes the texts from here: the language is not the browser's alone to say --%>
<c:set var="jakarta.servlet.jsp.jstl.fmt.localizationContext.request" value="${messages.context}" scope="request"/>
<c:set var="spoken" value="${pageContext.response.setLocale(messages.locale)}"/><%-- Content-Language: RFC 9110, 8.5 --%>
<c:set var="theme" value="${preferences.theme}"/>
<c:set var="given" value="${empty named ? heading : named}"/>
<c:set var="name" value="${empty given ? messages.text(title) : given}"/>
<!DOCTYPE html>
<html lang="${messages.language}" dir="${messages.direction}"<c:if test="${not empty theme}"> data-theme="${theme}"</c:if>>
<head>
  <meta charset="UTF-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title><c:out value="${messages.text(errors.any ? 'page.title.error' : 'page.title', name)}"/></title>
  <meta name="description" content="<c:out value="${empty description ? messages.text('journal.description') : description}"/>">
  <meta name="color-scheme" content="${empty theme ? 'light dark' : theme}">
  <c:if test="${theme ne 'dark'}">
    <meta name="theme-color" content="#fbfaf5"<c:if test="${empty theme}"> media="(prefers-color-scheme: light)"</c:if>>
  </c:if>
  <c:if test="${theme ne 'light'}">
    <meta name="theme-color" content="#14171c"<c:if test="${empty theme}"> media="(prefers-color-scheme: dark)"</c:if>>
  </c:if>
  <link rel="stylesheet" href="${assets.path('journal.css')}">
  <link rel="icon" type="image/svg+xml" href="${assets.path('icon.svg')}">
  <link rel="apple-touch-icon" href="${assets.path('touch-icon.png')}">
  <c:if test="${addresses.known}">
    <link rel="canonical" href="<c:out value="${addresses.canonical}"/>">
    <c:forEach var="alternate" items="${addresses.alternates}">
      <link rel="alternate" hreflang="${alternate.key}" href="<c:out value="${alternate.value}"/>">
    </c:forEach>
    <meta property="og:url" content="<c:out value="${addresses.canonical}"/>">
    <meta property="og:title" content="<c:out value="${name}"/>">
    <meta property="og:site_name" content="<fmt:message key="journal.name"/>">
    <meta property="og:type" content="${empty given ? 'website' : 'article'}">
    <meta property="og:image" content="<c:out value="${addresses.of(empty image ? assets.path('card.png') : image)}"/>">
  </c:if>
  <link rel="manifest" href="${links.to('Manifest#show')}">
  <c:if test="${worker.on and not lean}">
    <script type="module" src="${assets.path('offline.js')}" fetchpriority="low" data-worker="${links.to('Worker#show')}"></script>
  </c:if>
  <jsp:invoke fragment="head"/>
</head>
<body>
  <a class="skip" href="#main"><fmt:message key="page.skip"/></a>
  <header class="banner">
    <a class="wordmark" href="${links.to('EntryController#list')}">
      <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
        <rect width="32" height="32" rx="7"/>
        <path d="M20.5 9.5H27M20.5 15H27M20.5 20.5h4"/>
        <path class="j" d="M16 0v20.5a4.75 4.75 0 0 1-9.5 0"/>
      </svg>
      <fmt:message key="journal.name"/>
    </a>
    <c:if test="${not alone}">
    <nav aria-label="<fmt:message key="nav.label"/>">
      <ul>
        <li><a href="${links.to('SearchController#show')}"><fmt:message key="search.title"/></a></li>
        <c:choose>
          <c:when test="${signedIn.present}">
            <c:if test="${signedIn.author}">
              <li><a class="button quiet" href="${links.to('PublicationController#form')}"><fmt:message key="nav.write"/></a></li>
            </c:if>
            <%-- a page about a failure asks the database for nothing more --%>
            <c:if test="${empty requestScope['jakarta.servlet.error.status_code'] and memberships.invitations gt 0}">
              <li><a href="${links.to('CircleController#list')}"><c:out value="${messages.text('nav.invitations', memberships.invitations)}"/></a></li>
            </c:if>
            <c:if test="${signedIn.admin}">
              <li><a href="${links.to('AdminController#show')}"><fmt:message key="admin.title"/></a></li>
            </c:if>
            <li class="who"><a href="${links.to('AccountController#show')}"><span class="unseen">${messages.html('nav.signedIn', signedIn.name)}</span><bdi aria-hidden="true"><c:out value="${signedIn.name}"/></bdi></a></li>
            <li>
              <form method="post" action="${links.to('SessionController#delete')}">
                <t:csrf/>
                <button class="plain"><fmt:message key="nav.signOut"/></button>
              </form>
            </li>
          </c:when>
          <c:otherwise>
            <li><a href="${links.to('SessionController#form')}"><fmt:message key="nav.signIn"/></a></li>
            <c:if test="${registrationOffer.open}">
              <li><a href="${links.to('RegistrationController#form')}"><fmt:message key="nav.register"/></a></li>
            </c:if>
          </c:otherwise>
        </c:choose>
      </ul>
    </nav>
    </c:if>
  </header>
  <c:if test="${not alone}"><t:flash/></c:if>
  <main id="main" tabindex="-1">
    <c:if test="${empty heading}">
      <h1<c:if test="${not empty named}"> dir="auto"</c:if>><c:out value="${name}"/></h1>
    </c:if>
    <%-- the content first: only then it is known which fields it has --%>
    <jsp:doBody var="content"/>
    <t:summary/>
    ${content}
  </main>
  <footer class="colophon">
    <p><fmt:message key="page.footer"/></p>
    <c:if test="${not alone}">
      <nav aria-label="<fmt:message key="archive.find"/>">
        <a href="${links.to('ArchiveRedirect#newest')}"><fmt:message key="archive.title"/></a>
        <a href="${links.to('OnThisDayController#show')}"><fmt:message key="archive.onThisDay"/></a>
        <a href="${links.to('ArchiveRedirect#random')}" rel="nofollow"><fmt:message key="archive.random"/></a>
      </nav>
      <p>
        <c:if test="${signedIn.author}">
          <a href="${links.to('DraftController#list')}"><fmt:message key="draft.list"/></a>
          <a href="${links.to('TrashController#list')}"><fmt:message key="trash.title"/></a>
        </c:if>
        <c:if test="${signedIn.present}"><a href="${links.to('CircleController#list')}"><fmt:message key="circle.list"/></a>
        <a href="${links.to('SubscriptionController#list')}"><fmt:message key="subscription.list"/></a></c:if>
        <a href="<c:out value="${addresses.preferences}"/>"><fmt:message key="page.preferences"/></a>
      </p>
    </c:if>
  </footer>
  <c:if test="${timed}"><t:script name="time.js"/></c:if>
</body>
</html>
