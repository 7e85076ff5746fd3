<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="mails.title">
  <p><fmt:message key="${on ? 'mails.on' : 'mails.off'}"/></p>
  <ul class="rows">
    <c:forEach var="count" items="${counts}">
      <c:set var="outcome" value="${count.outcome()}"/>
      <li>
        <span><fmt:message key="mails.outcome.${outcome}"/></span>
        <p class="hint"><c:out value="${messages.text(count.more() ? 'mails.more' : 'mails.count', count.number())}"/></p>
      </li>
    </c:forEach>
  </ul>
  <h2><fmt:message key="mails.waiting"/></h2>
  <c:choose>
    <c:when test="${empty page.items}"><p class="none"><fmt:message key="${page.isFirst() ? 'mails.none' : 'mails.end'}"/></p></c:when>
    <c:otherwise>
      <ul class="rows">
        <c:forEach var="mail" items="${page.items}">
          <li>
            <c:set var="subject" value="${mail.subject()}"/>
            <span><c:out value="${messages.text(subject)}"/></span>
            <p class="byline"><t:time moment="${mail.since()}" exact="true"/></p>
            <p class="hint"><bdi dir="ltr">…@<c:out value="${mail.domain()}"/></bdi></p>
            <p class="hint"><c:out value="${messages.text('mails.attempts', mail.attempts())}"/>
              <fmt:message key="mails.next"/> <t:time moment="${mail.next()}" exact="true"/></p>
          </li>
        </c:forEach>
      </ul>
      <t:pages page="${page}" list="${links.to('MailsController#list')}" newest="mails.newest" newer="mails.newer" older="mails.older"/>
    </c:otherwise>
  </c:choose>
  <c:if test="${on}">
    <form method="post" action="${links.to('MailsController#create')}">
      <t:csrf/>
      <p><fmt:message key="mails.again.text"/></p>
      <button class="quiet"><fmt:message key="mails.again"/></button>
    </form>
  </c:if>
  <p class="choices"><a class="button quiet" href="${links.to('AdminController#show')}"><fmt:message key="admin.title"/></a></p>
</t:page>
