<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="${page.isFirst() ? 'entry.list' : 'entry.list.older'}" lean="${page.isFirst()}">
  <jsp:attribute name="head">
    <t:neighbours page="${page}" list="${links.to('EntryController#list')}"/>
    <t:feeds atom="${links.to('PublicFeeds#journal', 'atom')}" json="${links.to('PublicFeeds#journal', 'json')}"/>
  </jsp:attribute>
  <jsp:body>
    <c:forEach var="listed" items="${page.items}">
      <t:listed listed="${listed}"/>
    </c:forEach>
    <c:if test="${empty page.items}">
      <div class="empty">
        <c:choose>
          <c:when test="${not page.isFirst()}">
            <p><fmt:message key="entry.list.end"/></p>
          </c:when>
          <c:when test="${signedIn.author}">
            <p><fmt:message key="entry.list.empty"/></p>
            <p class="choices"><a class="button" href="${links.to('PublicationController#form')}"><fmt:message key="entry.list.empty.write"/></a></p>
          </c:when>
          <c:when test="${signedIn.present}">
            <p><fmt:message key="entry.list.empty.reader"/></p>
          </c:when>
          <c:otherwise>
            <p><fmt:message key="entry.list.empty"/></p>
            <p class="choices">
              <c:if test="${registrationOffer.open}">
                <a class="button" href="${links.to('RegistrationController#form')}"><fmt:message key="entry.list.empty.register"/></a>
              </c:if>
              <a class="button quiet" href="${links.to('SessionController#form')}"><fmt:message key="nav.signIn"/></a>
            </p>
          </c:otherwise>
        </c:choose>
      </div>
    </c:if>
    <t:pages page="${page}" list="${links.to('EntryController#list')}"/>
  </jsp:body>
</t:page>
